package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 住居確保給付金の決定の番号, unseen by staff. */
public record BenefitDecisionId(UUID value) {
    public BenefitDecisionId {
        requireNonNull(value, "value is null");
    }

    static BenefitDecisionId next() {
        return new BenefitDecisionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
