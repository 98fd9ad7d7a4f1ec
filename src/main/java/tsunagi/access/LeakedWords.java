package tsunagi.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** よく使われるパスワード: what people everywhere choose, by a published list, and what people in Japan add to it, by our own. */
record LeakedWords(Set<String> words) {
    LeakedWords {
        words = Set.copyOf(words);
    }

    /** Put together once, when the program starts: no outside service is ever asked. */
    static LeakedWords shipped() {
        return new LeakedWords(
                Stream.concat(published(), japanese()).map(PasswordRule::fold).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String folded) {
        return words.contains(folded);
    }

    /** The list of the npm package @zxcvbn-ts/language-common (MIT), copied by the build. */
    private static Stream<String> published() {
        return Arrays.stream(JsonMapper.shared().readValue(text("access/leaked/src/passwords.json"), String[].class));
    }

    private static Stream<String> japanese() {
        return text("access/leaked-words.txt").lines().filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
