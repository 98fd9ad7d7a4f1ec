package tsunagi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was typed after ./bench: a command, switches, and options with values. */
final class Arguments {
    private static final Set<String> SWITCHES = Set.of("--quick", "--million", "--jfr");
    private static final Set<String> OPTIONS = Set.of(
            "--people",
            "--years",
            "--seed",
            "--municipalities",
            "--until",
            "--data-directory",
            "--rounds",
            "--percent",
            "--decisions");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments() {}

    /** @throws IllegalArgumentException saying what is not understood */
    static Arguments read(String... typed) {
        var arguments = new Arguments();
        for (int index = 0; index < typed.length; index++) {
            String word = typed[index];
            if (SWITCHES.contains(word)) {
                arguments.options.put(word, "");
            } else if (OPTIONS.contains(word) && index + 1 < typed.length) {
                index++;
                arguments.options.put(word, typed[index]);
            } else if (word.startsWith("-")) {
                throw new IllegalArgumentException("not understood: " + word);
            } else {
                arguments.words.add(word);
            }
        }
        return arguments;
    }

    String command() {
        return words.isEmpty() ? "measure" : words.getFirst();
    }

    /** The file that a command is for; an empty path where none was named. */
    Path file() {
        return Path.of(words.size() < 2 ? "" : words.get(1));
    }

    boolean has(String name) {
        return options.containsKey(name);
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Size size(LocalDate today) {
        int people = number("--people", has("--million") ? 1_000_000 : has("--quick") ? 10_000 : 100_000);
        return new Size(
                people,
                number("--years", 10),
                number("--seed", 1),
                number("--municipalities", Size.usualMunicipalities(people)),
                text("--until").map(LocalDate::parse).orElse(today));
    }

    @Override
    public String toString() {
        return words + " " + Objects.toString(options);
    }
}
