package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 住居確保給付金の番号, unseen by staff. */
public record BenefitId(UUID value) {
    public BenefitId {
        requireNonNull(value, "value is null");
    }

    static BenefitId next() {
        return new BenefitId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
