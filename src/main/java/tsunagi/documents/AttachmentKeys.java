package tsunagi.documents;

import java.nio.file.Path;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tsunagi.kernel.KeyFile;

/** The keys of the attachments: the last one of the file seals new files, the earlier ones still open old files. */
@Component
class AttachmentKeys {
    private final KeyFile keys;

    AttachmentKeys(@Value("${TSUNAGI_ATTACHMENT_KEY_FILE:${tsunagi.data-directory}/keys/attachments.key}") Path file) {
        this.keys = KeyFile.open(file, "添付ファイル", "AES");
    }

    String currentId() {
        return keys.currentId();
    }

    SecretKey key(String id) {
        return keys.find(id).orElseThrow(() -> new IllegalStateException("添付ファイルの鍵がありません: " + id));
    }
}
