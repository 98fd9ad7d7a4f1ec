package tsunagi.surroundings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;
import tsunagi.web.Choice;

/** How the lists write values and read them back. A choice submits what staff read, so that a conflict can show it as it is. */
final class Typed {
    private Typed() {}

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.format(day);
    }

    static @Nullable LocalDate day(String typed, LocalDate today) {
        String text = TypedText.strip(typed);
        LocalDate day = text == null ? null : JapaneseDates.parse(text);
        if (day != null && day.isAfter(today)) {
            throw new Refusal("今日までの日付を入力してください");
        }
        return day;
    }

    static String required(String typed, int atMost, String message) {
        String text = TypedText.strip(typed, atMost);
        if (text == null) {
            throw new Refusal(message);
        }
        return text;
    }

    /** The value whose label was submitted. */
    static <T> T choice(T[] values, Function<T, String> label, String typed, String message) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal(message));
    }

    static <T> List<Choice> choices(T[] values, Function<T, String> label) {
        return choices(Arrays.stream(values).map(label).toList());
    }

    static List<Choice> choices(List<String> labels) {
        return labels.stream().map(label -> Choice.of(label, label)).toList();
    }

    /** The words offered, and the one that stands there already. */
    static List<Choice> choices(List<String> labels, String present) {
        return choices(Stream.concat(labels.stream(), Stream.of(present).filter(word -> !word.isBlank()))
                .distinct()
                .toList());
    }
}
