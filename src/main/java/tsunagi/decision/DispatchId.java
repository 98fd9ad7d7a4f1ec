package tsunagi.decision;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** One dispatch. */
public record DispatchId(UUID value) {
    public DispatchId {
        requireNonNull(value, "value is null");
    }

    static DispatchId next() {
        return new DispatchId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
