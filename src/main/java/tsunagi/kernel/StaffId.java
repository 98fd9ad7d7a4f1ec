package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 職員 — one person who works for an agency or a municipality, within one municipality. */
public record StaffId(UUID value) {
    public StaffId {
        requireNonNull(value, "value is null");
    }

    public static StaffId next() {
        return new StaffId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
