package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 自立相談支援機関 — the agency that does the work, run by the municipality itself or by a corporation under contract. */
public record AgencyId(UUID value) {
    public AgencyId {
        requireNonNull(value, "value is null");
    }

    public static AgencyId next() {
        return new AgencyId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
