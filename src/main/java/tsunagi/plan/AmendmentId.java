package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Identifiers;

/** プランの変更 — one change of a plan in force. */
public record AmendmentId(UUID value) {
    public AmendmentId {
        requireNonNull(value, "value is null");
    }

    public static @Nullable AmendmentId ofNullable(@Nullable UUID value) {
        return value == null ? null : new AmendmentId(value);
    }

    static AmendmentId next() {
        return new AmendmentId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
