package tsunagi.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The token that programs on this machine show to the practice municipality: a file that only its owner may read. */
record TokenFile(Path path) {
    private static final int BYTES = 32;

    /** The token; made, and complete before its name exists, when there is none. */
    String token() {
        try {
            if (Files.notExists(path)) {
                create();
            }
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            return Files.readString(path).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void create() throws IOException {
        var directory = Files.createDirectories(path.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(directory, "api-token", null, ownerOnly);
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n");
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
