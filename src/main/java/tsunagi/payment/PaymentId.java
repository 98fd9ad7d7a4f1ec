package tsunagi.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 支払の番号, unseen by staff. */
record PaymentId(UUID value) {
    PaymentId {
        requireNonNull(value, "value is null");
    }

    static PaymentId next() {
        return new PaymentId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
