package tsunagi.kernel;

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
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * 鍵のファイル — secret keys outside the database, in a file that only its owner may read. Each line is a key's id and the
 * key; the last line is for what is new, the earlier ones still serve what is old.
 */
public final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final int KEY_BYTES = 32;

    private final Map<String, SecretKey> keys;
    private final String currentId;

    private KeyFile(Map<String, SecretKey> keys, String currentId) {
        this.keys = Map.copyOf(keys);
        this.currentId = currentId;
    }

    /**
     * Reads the file, and makes it with one key first when it is missing.
     *
     * @param purpose what the keys are for, as the operator calls it: 添付ファイル
     * @param algorithm of the keys, such as {@code AES}
     */
    public static KeyFile open(Path file, String purpose, String algorithm) {
        try {
            createIfMissing(file);
            var keys = read(file, algorithm);
            String last = keys.keySet().stream()
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new IllegalStateException(purpose + "の鍵がありません: " + file));
            return new KeyFile(keys, last);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(purpose + "の鍵を読めません: " + file, unreadable);
        }
    }

    public String currentId() {
        return currentId;
    }

    public Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
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
        Path fresh = Files.createTempFile(folder, "fresh", ".key", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(fresh, line, StandardOpenOption.SYNC);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
            // Its key counts: both nodes have to work with the same one.
        } finally {
            Files.delete(fresh);
        }
    }

    private static Map<String, SecretKey> read(Path file, String algorithm) throws IOException {
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
            keys.put(idAndKey[0], new SecretKeySpec(key, algorithm));
        }
        return keys;
    }
}
