package tsunagi.supportlog;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tsunagi.documents.AttachmentId;
import tsunagi.kernel.CaseNumber;

/** 縮小画像 {@code /cases/R08-0123/records/thumbnails/…}. */
@Controller
class ThumbnailController {
    private final RecordFiles files;

    ThumbnailController(RecordFiles files) {
        this.files = files;
    }

    @GetMapping("/cases/{caseNumber}/records/thumbnails/{file}")
    ResponseEntity<byte[]> open(@PathVariable CaseNumber caseNumber, @PathVariable UUID file) {
        return files.thumbnail(caseNumber, new AttachmentId(file)).answer();
    }
}
