package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** One 就労開始 or 増収 through all its corrections. */
public record OutcomeId(UUID value) {
    public OutcomeId {
        requireNonNull(value, "value is null");
    }

    static OutcomeId next() {
        return new OutcomeId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
