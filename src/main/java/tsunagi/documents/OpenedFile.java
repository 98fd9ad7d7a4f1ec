package tsunagi.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 添付ファイル, decrypted: what is known of it and its content. */
public record OpenedFile(Attachment attachment, byte[] content) {

    /** Always as a download: nothing that somebody attached is shown as a page of ours. */
    ResponseEntity<byte[]> download() {
        var disposition = ContentDisposition.attachment()
                .filename(attachment.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
