package tsunagi.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tsunagi.kernel.Identifiers;

/**
 * The keys of the attachments, in a file outside the database that only its owner may read. Each line is a key's id and the
 * key; the last line seals new files, the earlier ones still open old files.
 */
@Component
class AttachmentKeys {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys;
    private final String currentId;

    AttachmentKeys(@Value("${TSUNAGI_ATTACHMENT_KEY_FILE:${tsunagi.data-directory}/keys/attachments.key}") Path file) {
        try {
            createIfMissing(file);
            keys = read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("添付ファイルの鍵を読めません: " + file, unreadable);
        }
        currentId = keys.keySet().stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("添付ファイルの鍵がありません: " + file));
    }

    String currentId() {
        return currentId;
    }

    SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("添付ファイルの鍵がありません: " + id);
        }
        return key;
    }

    private static void createIfMissing(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.exists(folder)) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        String line = Identifiers.next() + " " + Base64.getEncoder().encodeToString(key) + "\n";
        Path fresh =
                Files.createTempFile(folder, "attachments", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(fresh, line, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Its key counts: both nodes have to seal with the same one.
        } finally {
            Files.delete(fresh);
        }
    }

    private static Map<String, SecretKey> read(Path file) throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IOException("鍵のファイルを所有者以外が読めます。chmod 600 にしてください: " + file);
        }
        var keys = new LinkedHashMap<String, SecretKey>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            String[] idAndKey = line.strip().split(" +");
            byte[] key = idAndKey.length == 2 ? Base64.getDecoder().decode(idAndKey[1]) : new byte[0];
            if (key.length != KEY_BYTES) {
                throw new IOException("鍵のファイルの行が「番号 鍵（base64、32バイト）」ではありません: " + file);
            }
            keys.put(idAndKey[0], new SecretKeySpec(key, "AES"));
        }
        return keys;
    }
}
