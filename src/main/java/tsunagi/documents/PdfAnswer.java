package tsunagi.documents;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as the server's answer: shown in the browser, and named for whoever keeps it. */
public final class PdfAnswer {
    private PdfAnswer() {}

    /** @param name of the file, without its ending; names no person */
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
