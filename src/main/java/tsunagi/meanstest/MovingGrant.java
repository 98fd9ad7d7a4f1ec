package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Yen;

/**
 * 転居費用補助の算定（規則10条・11条1項2号） — the result, which explains itself.
 *
 * @param amount yen, granted once; 0 unless payable
 * @param incomeLimit 基準額 + min(家賃又は居住の維持・確保に要する費用, 住宅扶助基準に基づく額)
 * @param findings every condition with its answer, in the order of the decision table
 * @param steps in order; the value of the last is {@code amount}
 * @param warnings Japanese sentences: the obstacles, and which costs aren't covered
 * @param obstacles why this is no basis of a decision yet: conditions that nobody confirmed, values that stand in no table or that
 *     the municipality did not confirm
 */
public record MovingGrant(
        Outcome outcome,
        Yen amount,
        Yen incomeLimit,
        Yen assetLimit,
        List<Finding<MovingCriterion>> findings,
        List<Step> steps,
        List<String> warnings,
        List<String> obstacles)
        implements Grant<MovingCriterion> {
    public MovingGrant {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * A condition without an answer is taken as met and named in the warnings.
     *
     * @throws tsunagi.kernel.Refusal when a row of the tables is not meant for the day of the application
     */
    public static MovingGrant of(MovingApplication application, MovingStandards standards) {
        return new MovingCalculation(application, standards).grant();
    }
}
