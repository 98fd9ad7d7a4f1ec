package tsunagi.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file that stands in the export ledger and may therefore leave: only the ledger makes one. */
public final class HandedOut {
    private final Export export;
    private final byte[] sha256;
    private final ResponseEntity<byte[]> answer;

    HandedOut(Export export) {
        this(export, answer(export.format(), export.fileName(), export.content()));
    }

    HandedOut(Export export, ResponseEntity<byte[]> answer) {
        this.export = export;
        this.sha256 = digest(export.content());
        this.answer = answer;
    }

    /** As the server's answer: a paper is shown in the browser, everything else is kept as a file. */
    public ResponseEntity<byte[]> answer() {
        return answer;
    }

    static ResponseEntity<byte[]> answer(ExportFormat format, String fileName, byte[] content) {
        var disposition = format.isPaper() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(fileName).build().toString())
                .body(content);
    }

    /** For the audit log, whose seals so hold the file's fingerprint too. */
    public String summary() {
        return "%s %s %s SHA-256 %s"
                .formatted(
                        export.format().label(),
                        export.what(),
                        export.period(),
                        HexFormat.of().formatHex(sha256));
    }

    Export export() {
        return export;
    }

    byte[] sha256() {
        return sha256.clone();
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
