package tsunagi.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the reasons against an input, so that a form shows all of them at once.
 *
 * <pre>{@code
 * var refusals = new Refusals();
 * Yen rent = refusals.reading("rent", () -> Yen.parse(form.rent()));
 * refusals.unless(!form.address().isBlank(), "address", "住所を入力してください");
 * refusals.throwIfAny();
 * }</pre>
 */
public final class Refusals {
    private final List<Refusal.Reason> reasons = new ArrayList<>();

    /** @param field name of the input field, null when the reason concerns the whole */
    public void add(@Nullable String field, String message) {
        reasons.add(new Refusal.Reason(field, message));
    }

    /** Adds the reason when the condition does not hold. */
    public void unless(boolean holds, @Nullable String field, String message) {
        if (!holds) {
            add(field, message);
        }
    }

    /** Reads a value; null when reading refused, and then the reason is kept for this field. */
    public <T> @Nullable T reading(String field, Supplier<? extends @Nullable T> reader) {
        try {
            return reader.get();
        } catch (Refusal refusal) {
            reasons.addAll(refusal.at(field).reasons());
            return null;
        }
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    /** The reasons so far, in order. */
    public List<Refusal.Reason> reasons() {
        return List.copyOf(reasons);
    }

    /** @throws Refusal with all reasons, when there is any */
    public void throwIfAny() {
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }
}
