package tsunagi.housingbenefit;

import java.util.Optional;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Grant;

/** 再点検 of one decision: the same statement, computed again by other tables or rules. Pure. */
record Recheck(BenefitCalculation calculation) {
    /** Empty when it comes to the same. */
    Optional<Difference> difference(PastAnswer past, Statement statement) {
        try {
            Grant<?> now = calculated(past, statement).grant();
            return isSame(past, now)
                    ? Optional.empty()
                    : Optional.of(new Difference.Otherwise(past.id(), now.outcome(), now.amount()));
        } catch (Refusal refusal) {
            return Optional.of(new Difference.NotComputable(
                    past.id(), refusal.reasons().getFirst().message()));
        }
    }

    /** @throws Refusal when today's tables have no row for it */
    Calculated calculated(PastAnswer past, Statement statement) {
        return past.first() ? calculation.first(statement, TypedValues.NONE) : calculation.toGoOn(statement);
    }

    private static boolean isSame(PastAnswer past, Grant<?> now) {
        Yen amount = past.amount();
        return past.outcome() == now.outcome() && (amount == null || amount.equals(now.amount()));
    }
}
