package tsunagi.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as the server's answer: shown in the browser, and named for whoever keeps it. */
public final class PdfAnswer {
    private PdfAnswer() {}

    /** @param name of the file, without its ending; names no person */
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .body(content);
    }

    /**
     * Binds several papers while they are sent: what can fail has been printed before.
     *
     * @param name of the file, without its ending; names no person
     */
    public static void send(String name, Binding bound, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
        bound.writeTo(response.getOutputStream());
    }

    private static String disposition(String name) {
        return ContentDisposition.inline().filename(name + ".pdf").build().toString();
    }
}
