package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On the class-path of the tests their classes come first: one of the same name would silently take the place of the program's. */
class TestNamesTest {
    @Test
    void noClassOfTheTestsIsNamedLikeOneOfTheProgram() throws IOException {
        assertThat(classes("src/test/java")).isNotEmpty().doesNotContainAnyElementsOf(classes("src/main/java"));
    }

    private static List<Path> classes(String folder) throws IOException {
        Path root = Path.of(folder);
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(root::relativize)
                    .toList();
        }
    }
}
