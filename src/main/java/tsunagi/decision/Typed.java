package tsunagi.decision;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** Reads the plain inputs of this module's forms. */
final class Typed {
    private static final int LONGEST = 4000;

    private Typed() {}

    static LocalDate day(String field, @Nullable String typed) {
        return Refusal.reading(field, () -> JapaneseDates.parse(typed == null ? "" : typed));
    }

    /** Several lines; empty when nothing was typed. */
    static String lines(String field, @Nullable String typed) {
        String text = Refusal.reading(field, () -> TypedText.strip(typed, LONGEST));
        return text == null ? "" : text;
    }

    /** Null when it is none of the choices. */
    static <E extends Enum<E>> @Nullable E choice(Class<E> choices, @Nullable String typed) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
