package tsunagi;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.([a-z][A-Za-z0-9]+))?`");
    private static final Pattern GROUP = Pattern.compile("\\[([a-z][a-z0-9.-]+)]");
    private static final Pattern PACKAGE = Pattern.compile("\"(@[^\"]+)\": \"[0-9]");
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

    @Test
    void everyTestOfTheAcceptanceConditionsExists() throws IOException {
        var tests = found(TEST, "acceptance.md");
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var byName = files.filter(Files::isRegularFile)
                    .collect(toMap(file -> file.getFileName().toString(), identity(), (one, other) -> one));
            assertThat(tests).hasSizeGreaterThan(40).allSatisfy(test -> {
                String name = test.group(1) + ".java";
                var file = requireNonNull(byName.get(name), name);
                if (test.group(2) != null) {
                    assertThat(Files.readString(file)).contains(" void " + test.group(2) + "(");
                }
            });
        }
    }

    @Test
    void everythingThatTsunagiIsMadeOfStandsInTheNotice() throws IOException {
        String notice = Files.readString(Path.of("NOTICE"));
        var groups = GROUP.matcher(notice)
                .results()
                .map(group -> "/" + group.group(1).replace('.', '/') + "/")
                .toList();
        var libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> entry.replace(File.separatorChar, '/'))
                .toList();
        assertThat(libraries)
                .hasSizeGreaterThan(100)
                .allSatisfy(library -> assertThat(groups).as(library).anyMatch(library::contains));
        assertThat(PACKAGE.matcher(Files.readString(Path.of("package.json"))).results())
                .hasSizeGreaterThan(5)
                .allSatisfy(asset -> assertThat(notice).contains("(" + asset.group(1) + ")"));
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
