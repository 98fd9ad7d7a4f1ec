package tsunagi.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tsunagi.tenancy.YamlPlace;

/** The stories of 練習市, written in {@code src/main/resources/practice} in the words of {@link Verb} and {@link Contact}. */
final class StoryBook {
    /** Most by where their people stand on the day of the first start. */
    private static final List<String> CHAPTERS = List.of(
            "received",
            "consulted",
            "applying",
            "assessed",
            "planned",
            "conference",
            "submitted",
            "supported",
            "evaluated",
            "continued",
            "closed",
            "suspended",
            "returned",
            "long-work",
            "long-home",
            "long-family",
            "long-hidden");

    private StoryBook() {}

    /** The oldest first, so that the case numbers follow the calendar. */
    static List<Story> stories() {
        return CHAPTERS.stream()
                .flatMap(chapter -> YamlPlace.root(chapter + ".yaml", text(chapter)).items().stream())
                .map(Story::read)
                .sorted(Comparator.comparingInt(Story::since).reversed())
                .toList();
    }

    private static String text(String chapter) {
        try (InputStream stream = StoryBook.class.getResourceAsStream("/practice/" + chapter + ".yaml")) {
            return new String(Objects.requireNonNull(stream, chapter).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
