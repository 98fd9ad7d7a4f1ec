package tsunagi.kernel;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 選択肢 — one of an enum's values, which pages send and tables keep by its name. */
public final class TypedChoice {
    private TypedChoice() {}

    /** Empty when nothing was chosen, or something that is not offered. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> choices, @Nullable String name) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst();
    }
}
