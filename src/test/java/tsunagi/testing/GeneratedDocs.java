package tsunagi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents under {@code docs/generated/} are written by tests: stale ones fail, {@code -Dregenerate=true} renews them. */
public final class GeneratedDocs {
    private static final Path FOLDER = Path.of("docs", "generated");

    private GeneratedDocs() {}

    /** Compares a document with what it should say now, or rewrites it. */
    public static void check(String file, String content) {
        Path document = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(FOLDER);
                Files.writeString(document, content);
            }
            assertThat(document)
                    .as("%s is missing: run this test with -Dregenerate=true", document)
                    .exists();
            assertThat(Files.readString(document))
                    .as("%s is stale: run this test with -Dregenerate=true and commit it", document)
                    .isEqualTo(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
