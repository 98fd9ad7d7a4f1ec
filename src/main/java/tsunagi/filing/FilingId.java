package tsunagi.filing;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 提出の番号, unseen by staff. */
record FilingId(UUID value) {
    FilingId {
        requireNonNull(value, "value is null");
    }

    static FilingId next() {
        return new FilingId(Identifiers.next());
    }
}
