package tsunagi.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case of the table {@code sixty-cases.txt}.
 *
 * @param person 性別 and 生年月日, or whose other case it is
 * @param why why the table has it
 */
record CaseInTable(int number, String person, String desk, String why, List<Line> lines) {
    private static final String YEAR = "2026-";

    CaseInTable {
        lines = List.copyOf(lines);
    }

    /** What happened, such as {@code 受付 06-01 来所}. */
    record Line(String what, List<String> words) {
        static Line of(String written) {
            var words = List.of(written.strip().split(" "));
            return new Line(words.getFirst(), words.subList(1, words.size()));
        }

        LocalDate on() {
            return day(words.getFirst());
        }

        String word(int place) {
            return words.get(place);
        }

        /** The words that begin with a sign of a list, as {@code C} of 相談内容. */
        List<String> signed(String sign) {
            return words.stream().filter(word -> word.matches(sign + "\\d.*")).toList();
        }
    }

    static List<CaseInTable> all() {
        List<CaseInTable> cases = new ArrayList<>();
        for (String block : text("sixty-cases.txt").split("\n\n")) {
            var lines = block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                cases.add(of(lines));
            }
        }
        return cases;
    }

    private static CaseInTable of(List<String> lines) {
        var head = lines.getFirst().split(" ｜ ");
        return new CaseInTable(
                Integer.parseInt(head[0]),
                head[1],
                head[2],
                head[3],
                lines.stream().skip(1).map(Line::of).toList());
    }

    static Stream<String> lines(String file) {
        return text(file).lines().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static String text(String file) {
        try (var stream = CaseInTable.class.getResourceAsStream("/reporting/" + file)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static LocalDate day(String monthDay) {
        return LocalDate.parse(YEAR + monthDay);
    }

    /** Whose case it is as well: 14 of {@code 14と同じ人}. */
    Optional<Integer> sameAs() {
        return person.endsWith("と同じ人") ? Optional.of(Integer.valueOf(person.replace("と同じ人", ""))) : Optional.empty();
    }

    Line reception() {
        return lines.stream()
                .filter(line -> line.what().equals("受付"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("ケース%dに受付がない".formatted(number)));
    }

    List<String> personWords() {
        return Arrays.asList(person.split(" "));
    }
}
