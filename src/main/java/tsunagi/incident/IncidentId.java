package tsunagi.incident;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 事案の番号, unseen by staff. */
record IncidentId(UUID value) {
    IncidentId {
        requireNonNull(value, "value is null");
    }

    static IncidentId next() {
        return new IncidentId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
