package tsunagi.administration;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tsunagi.documents.NamelessPaper;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.web.FrameSource;

/** 早見表 {@code /help/quick-reference.pdf}: what the menu of this person holds, on one sheet to lay beside the keyboard. */
@Controller
class QuickReferenceController {
    private final Pdf pdf;
    private final FrameSource frames;

    QuickReferenceController(Pdf pdf, FrameSource frames) {
        this.pdf = pdf;
        this.frames = frames;
    }

    @GetMapping("/help/quick-reference.pdf")
    ResponseEntity<byte[]> print(HttpServletRequest request) {
        var reference = QuickReference.of(frames.frame(request));
        var head = new PaperHead("", "つなぎ 早見表", reference.roles(), false);
        byte[] paper = pdf.print("administration/quickReference.jte", Map.of("head", head, "reference", reference));
        return new NamelessPaper("hayamihyou", paper).answer();
    }
}
