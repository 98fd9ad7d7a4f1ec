package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** ケースへの引渡しの1件, unseen by staff. */
record HandoverId(UUID value) {
    HandoverId {
        requireNonNull(value, "value is null");
    }

    static HandoverId next() {
        return new HandoverId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
