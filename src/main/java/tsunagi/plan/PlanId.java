package tsunagi.plan;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** プラン — one per プラン期 of a case, with all its revisions. */
public record PlanId(UUID value) {
    public PlanId {
        requireNonNull(value, "value is null");
    }

    public static PlanId next() {
        return new PlanId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
