package tsunagi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Sentences of simulated records, by what they are about. */
final class Words {
    private static final Map<String, List<String>> SENTENCES = lines("sentences.csv").stream()
            .map(line -> line.split(",", 2))
            .collect(Collectors.groupingBy(
                    cells -> cells[0], HashMap::new, Collectors.mapping(cells -> cells[1], Collectors.toList())));
    private static final List<String> TOPICS = List.of("money", "work", "life");

    private Words() {}

    static String one(String kind, SplittableRandom random) {
        return pick(Objects.requireNonNull(SENTENCES.get(kind), kind), random);
    }

    /** 対応内容: how it began, two things that were talked about, how it ended. */
    static String contact(SplittableRandom random) {
        return one("opening", random)
                + one(pick(TOPICS, random), random)
                + one(pick(TOPICS, random), random)
                + one("closing", random);
    }

    static <T> T pick(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The first of a list far more often than the last, as with family names. */
    static <T> T pickFirstOften(List<T> list, SplittableRandom random) {
        double place = random.nextDouble();
        return list.get((int) (list.size() * place * place));
    }

    /** The lines of a resource without its comments. */
    static List<String> lines(String resource) {
        try (InputStream file =
                Objects.requireNonNull(Words.class.getResourceAsStream("/simulation/" + resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
