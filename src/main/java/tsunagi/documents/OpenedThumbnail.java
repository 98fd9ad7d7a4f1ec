package tsunagi.documents;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * 縮小画像, decrypted. A part of the page that it stands on, whose opening is in the audit log: nobody takes it out, so it has no line in
 * the {@link ExportLedger}.
 */
public record OpenedThumbnail(byte[] jpeg) {
    /** As the server's answer. */
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(jpeg);
    }
}
