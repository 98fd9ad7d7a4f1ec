package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name exists: a reader never looks for a file or type in vain. */
class DocumentsTest {
    private static final Path CODE = Path.of("src", "main", "java", "tsunagi");
    private static final Pattern IDENTIFIER = Pattern.compile("`([a-z]+)\\.([A-Z][A-Za-z]+)(?:\\.([A-Z_]+))?`");
    private static final Pattern TYPE =
            Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(?:\\.[a-z][A-Za-z]*)?(?:\\([^`]*\\))?`");
    private static final Pattern PATH = Pattern.compile("`((?:src|docs)/[^`<>]+)`");

    @Test
    void everyIdentifierOfTheGlossaryExists() throws IOException {
        var identifiers = found(IDENTIFIER, "glossary.md");
        assertThat(identifiers).hasSizeGreaterThan(80).allSatisfy(identifier -> {
            var file = CODE.resolve(identifier.group(1)).resolve(identifier.group(2) + ".java");
            assertThat(file).exists();
            if (identifier.group(3) != null) {
                assertThat(Files.readString(file)).contains(identifier.group(3));
            }
        });
    }

    @Test
    void everyTypeAndFileOfTheRecipesExists() throws IOException {
        var types = typesOfTheProgram();
        assertThat(found(TYPE, "recipes.md"))
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(types).contains(type.group(1)));
        assertThat(found(PATH, "recipes.md"))
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(Path.of(path.group(1))).exists());
    }

    private static List<MatchResult> found(Pattern pattern, String document) throws IOException {
        return pattern.matcher(Files.readString(Path.of("docs", document)))
                .results()
                .toList();
    }

    private static List<String> typesOfTheProgram() throws IOException {
        try (var main = Files.walk(Path.of("src", "main", "java"));
                var test = Files.walk(Path.of("src", "test", "java"))) {
            return Stream.concat(main, test)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }
}
