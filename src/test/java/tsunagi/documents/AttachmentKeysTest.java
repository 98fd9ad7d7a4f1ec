package tsunagi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentKeysTest {
    @TempDir
    Path folder;

    @Test
    void theFirstStartMakesAKeyThatOnlyTheOwnerMayRead() throws IOException {
        Path file = folder.resolve("keys/attachments.key");
        var made = new AttachmentKeys(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var readAgain = new AttachmentKeys(file);
        assertThat(readAgain.currentId()).isEqualTo(made.currentId());
        assertThat(readAgain.key(made.currentId())).isEqualTo(made.key(made.currentId()));
    }

    @Test
    void aKeyAddedAtTheEndSealsNewFilesAndTheOldOneStillOpens() throws IOException {
        Path file = folder.resolve("attachments.key");
        var before = new AttachmentKeys(file);
        String line = "second " + Base64.getEncoder().encodeToString(new byte[32]) + "\n";
        Files.writeString(file, line, StandardOpenOption.APPEND);
        var after = new AttachmentKeys(file);
        assertThat(after.currentId()).isEqualTo("second");
        assertThat(after.key(before.currentId())).isEqualTo(before.key(before.currentId()));
    }

    @Test
    void aFileThatOthersMayReadIsNotUsed() throws IOException {
        Path file = folder.resolve("attachments.key");
        var unused = new AttachmentKeys(file);
        assertThat(unused.currentId()).isNotEmpty();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> new AttachmentKeys(file)).isInstanceOf(UncheckedIOException.class);
    }
}
