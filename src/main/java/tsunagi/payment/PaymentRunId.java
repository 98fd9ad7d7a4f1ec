package tsunagi.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 支払の確定の番号, unseen by staff. */
record PaymentRunId(UUID value) {
    PaymentRunId {
        requireNonNull(value, "value is null");
    }

    static PaymentRunId next() {
        return new PaymentRunId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
