package tsunagi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random password in a file that only its owner may read. */
record Password(Path file) {

    private static final int BYTES = 32;

    String create() throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
        return password;
    }

    String read() throws IOException {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException missing) {
            throw new EmbeddedPostgresFailure(
                    "The password file %s is missing. Restore it from the backup.".formatted(file), missing);
        }
    }
}
