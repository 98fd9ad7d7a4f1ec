package tsunagi.casepage;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/**
 * How the forms of a person write values and read them back. A choice submits what the staff read, so that the page that
 * compares two people's texts can show it as it is.
 */
final class Texts {
    static final String YES = "はい";
    static final String NO = "いいえ";

    private Texts() {}

    static String of(@Nullable String text) {
        return requireNonNullElse(text, "");
    }

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(day);
    }

    static String of(@Nullable PartialDate birth) {
        return birth == null ? "" : birth.asTyped();
    }

    static String of(boolean yes) {
        return yes ? YES : NO;
    }

    static @Nullable LocalDate date(@Nullable String typed) {
        String text = TypedText.strip(typed);
        return text == null ? null : JapaneseDates.parse(text);
    }

    static String required(@Nullable String typed, int atMost, String message) {
        String text = TypedText.strip(typed, atMost);
        if (text == null) {
            throw new Refusal(message);
        }
        return text;
    }

    static boolean yes(@Nullable String typed, String message) {
        return choice(List.of(true, false), Texts::of, typed, message);
    }

    /** The value whose label was submitted. */
    static <T> T choice(List<T> values, Function<T, String> label, @Nullable String typed, String message) {
        return values.stream()
                .filter(value -> label.apply(value).equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal(message));
    }

    static List<Choice> choices(String... labels) {
        return Arrays.stream(labels).map(label -> Choice.of(label, label)).toList();
    }
}
