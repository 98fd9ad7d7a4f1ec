package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 窓口 — one desk of an agency; a case belongs to a desk. */
public record OfficeId(UUID value) {
    public OfficeId {
        requireNonNull(value, "value is null");
    }

    public static OfficeId next() {
        return new OfficeId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
