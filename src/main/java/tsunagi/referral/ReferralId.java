package tsunagi.referral;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** つなぎの番号, unseen by staff. */
public record ReferralId(UUID value) {
    public ReferralId {
        requireNonNull(value, "value is null");
    }

    static ReferralId next() {
        return new ReferralId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
