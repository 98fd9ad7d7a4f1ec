package tsunagi.conference;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedText;

/** Reads the plain inputs of this module's forms. */
final class Typed {
    private static final int LONGEST = 4000;

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Several lines; empty when nothing was typed. */
    static String lines(@Nullable String typed) {
        return text(TypedText.strip(typed, LONGEST));
    }

    /** @throws Refusal when it is none of the choices */
    static <E extends Enum<E>> E choice(Class<E> choices, @Nullable String typed, String message) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refusal(message));
    }
}
