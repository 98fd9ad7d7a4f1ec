package tsunagi.documents;

import java.util.Objects;
import org.springframework.http.ResponseEntity;

/**
 * A paper that tells of nobody, such as a blank form: it leaves without a line in the {@link ExportLedger}. Everything else
 * that leaves is {@link HandedOut}.
 *
 * @param name of the file, without its ending
 */
public record NamelessPaper(String name, byte[] content) {
    public NamelessPaper {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(content, "content is null");
    }

    /** As the server's answer: shown in the browser, from which it is printed. */
    public ResponseEntity<byte[]> answer() {
        return HandedOut.answer(ExportFormat.PDF, name + ".pdf", content);
    }
}
