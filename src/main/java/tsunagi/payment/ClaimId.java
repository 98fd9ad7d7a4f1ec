package tsunagi.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 過払いについての決定の番号, unseen by staff. */
record ClaimId(UUID value) {
    ClaimId {
        requireNonNull(value, "value is null");
    }

    static ClaimId next() {
        return new ClaimId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
