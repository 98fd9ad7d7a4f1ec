package tsunagi.kernel;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** 本人・世帯員 — a person in the register of one municipality. */
public record PersonId(UUID value) {
    public PersonId {
        requireNonNull(value, "value is null");
    }

    public static PersonId next() {
        return new PersonId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
