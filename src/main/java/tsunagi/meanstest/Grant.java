package tsunagi.meanstest;

import java.util.List;
import java.util.Objects;
import tsunagi.kernel.Yen;

/** 住居確保給付金の算定（規則10条・11条） — the result, which explains itself. */
public sealed interface Grant<C extends GrantCriterion> permits RentGrant, MovingGrant {
    Outcome outcome();

    /** Yen for each month, or once for a move; 0 unless payable. */
    Yen amount();

    Yen incomeLimit();

    Yen assetLimit();

    /** Every condition of this ground with its answer, in the order of the decision table. */
    List<Finding<C>> findings();

    /** In order; the value of the last is the amount. */
    List<Step> steps();

    /** Japanese sentences: the obstacles, and what a person should look at. */
    List<String> warnings();

    /**
     * Why this is no basis of a decision yet: conditions that nobody confirmed, values that stand in no table or that the municipality
     * did not confirm.
     */
    List<String> obstacles();

    /** The conditions that are not met, in the order of the decision table. */
    default List<C> failed() {
        return findings().stream()
                .filter(finding -> finding.answer().isNo())
                .map(Finding::criterion)
                .toList();
    }

    /** Those that are computed and not met: two years, income, assets. */
    default List<Shortfall> refusals() {
        return failed().stream()
                .map(GrantCriterion::shortfall)
                .filter(Objects::nonNull)
                .toList();
    }

    default boolean carriesDecision() {
        return obstacles().isEmpty();
    }
}
