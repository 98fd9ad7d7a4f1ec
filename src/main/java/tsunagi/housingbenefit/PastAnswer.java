package tsunagi.housingbenefit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Outcome;

/**
 * 過去の決定 — an answer to an application, as the 再点検 compares it.
 *
 * @param statement id of the revision that was answered
 * @param first whether it answers a first application; all others are asked only what 規則12条 asks
 * @param outcome as computed then
 * @param amount yen a month, or once for a move; null of a 不支給, which has none
 */
record PastAnswer(
        BenefitDecisionId id,
        UUID statement,
        boolean first,
        Outcome outcome,
        @Nullable Yen amount) {}
