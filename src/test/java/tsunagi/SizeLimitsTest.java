package tsunagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 11 of CONTRIBUTING.md: nothing grows past what one reads in one go; rule 2: most types are hidden. */
class SizeLimitsTest {
    private static final int FILE = 300;
    private static final int FILE_MEDIAN = 60;
    private static final int FILE_P95 = 200;
    private static final int TEMPLATE = 200;
    private static final int METHOD = 40;
    private static final double HIDDEN = 0.45;
    /** The formatter puts a method's first line at four blanks and its last as a lone brace at four. */
    private static final Pattern METHOD_BEGINS =
            Pattern.compile("^    (?!.*\\b(record|class|enum|interface) )[\\w@<].*\\(.*");

    private static final Pattern TYPE = Pattern.compile(
            "^(public )?(abstract |final |sealed |non-sealed )*(class|record|enum|interface|@interface) ");

    @Test
    void noJavaFileIsLongerThan300Lines() throws IOException {
        assertThat(longerThan(FILE, "src/main/java", ".java")).isEmpty();
        assertThat(longerThan(FILE, "src/test/java", ".java")).isEmpty();
        assertThat(longerThan(FILE, "src/bench/java", ".java")).isEmpty();
    }

    @Test
    void noTemplateIsLongerThan200Lines() throws IOException {
        assertThat(longerThan(TEMPLATE, "src/main/jte", ".jte")).isEmpty();
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        for (Path file : concat(files("src/main/java", ".java"), files("src/bench/java", ".java"))) {
            int start = -1;
            var lines = Files.readAllLines(file);
            for (int number = 0; number < lines.size(); number++) {
                if (METHOD_BEGINS.matcher(lines.get(number)).find()) {
                    start = number;
                } else if (start >= 0 && lines.get(number).equals("    }")) {
                    if (number - start + 1 > METHOD) {
                        tooLong.put(file + ":" + (start + 1), number - start + 1);
                    }
                    start = -1;
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void mostFilesAreShort() throws IOException {
        var lengths = files("src/main/java", ".java").stream()
                .map(SizeLimitsTest::lines)
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(FILE_MEDIAN);
        assertThat(lengths.get(lengths.size() * 95 / 100)).as("p95").isLessThanOrEqualTo(FILE_P95);
    }

    @Test
    void atLeast45PercentOfTheTypesAreHiddenInTheirModule() throws IOException {
        long hidden = 0;
        long all = 0;
        for (Path file : files("src/main/java", ".java")) {
            var first = Files.readAllLines(file).stream()
                    .filter(line -> TYPE.matcher(line).find())
                    .findFirst();
            if (first.isPresent()) {
                all++;
                hidden += first.get().startsWith("public ") ? 0 : 1;
            }
        }
        assertThat((double) hidden / all)
                .as("%d of %d types are hidden", hidden, all)
                .isGreaterThanOrEqualTo(HIDDEN);
    }

    private static Map<String, Integer> longerThan(int limit, String folder, String ending) throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        for (Path file : files(folder, ending)) {
            if (lines(file) > limit) {
                tooLong.put(file.toString(), lines(file));
            }
        }
        return tooLong;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static List<Path> concat(List<Path> some, List<Path> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
