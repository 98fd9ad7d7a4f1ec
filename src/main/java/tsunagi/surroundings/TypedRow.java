package tsunagi.surroundings;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusals;

/** One row of a list that is being read; what is wrong with a field is said beside it. */
record TypedRow(TypedRows rows, String key, Refusals refusals) {
    /** Null where it is empty, or refused. */
    <T> @Nullable T reading(String field, Function<String, ? extends @Nullable T> reader) {
        return refusals.<T>reading(TypedRows.name(key, field), () -> reader.apply(rows.value(key, field)));
    }

    /** Null where nothing is chosen, or it is refused. */
    <T> @Nullable T chosen(String field, T[] values, Function<T, String> label) {
        return rows.value(key, field).isBlank()
                ? null
                : reading(field, value -> Typed.choice(values, label, value, "選び直してください"));
    }
}
