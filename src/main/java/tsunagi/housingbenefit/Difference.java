package tsunagi.housingbenefit;

import tsunagi.kernel.Yen;
import tsunagi.meanstest.Outcome;

/** 再点検の違い — what a past decision would come to by today's tables and rules. */
sealed interface Difference {
    /** The decision. */
    BenefitDecisionId decision();

    /** @param amount yen a month, or once for a move */
    record Otherwise(BenefitDecisionId decision, Outcome outcome, Yen amount) implements Difference {}

    /**
     * 今の表では算定できない.
     *
     * @param problem Japanese sentence
     */
    record NotComputable(BenefitDecisionId decision, String problem) implements Difference {}
}
