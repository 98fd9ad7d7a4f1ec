package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 紹介状の番号, unseen by staff. */
record LetterId(UUID value) {
    LetterId {
        requireNonNull(value, "value is null");
    }

    static LetterId next() {
        return new LetterId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
