package tsunagi.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 支払先の版の番号, unseen by staff. */
record PayeeVersionId(UUID value) {
    PayeeVersionId {
        requireNonNull(value, "value is null");
    }

    static PayeeVersionId next() {
        return new PayeeVersionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
