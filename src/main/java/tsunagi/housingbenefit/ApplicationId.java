package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 申請の番号, unseen by staff. */
public record ApplicationId(UUID value) {
    public ApplicationId {
        requireNonNull(value, "value is null");
    }

    static ApplicationId next() {
        return new ApplicationId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
