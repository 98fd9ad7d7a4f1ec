package tsunagi.conference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** Identifies a 定例の決まり. */
record TimetableId(UUID value) {
    TimetableId {
        requireNonNull(value, "value is null");
    }

    static TimetableId next() {
        return new TimetableId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
