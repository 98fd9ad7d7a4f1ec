package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Yen;

/**
 * 家賃相当額の算定 (規則10条・11条1項1号・2項) — the result, which explains itself.
 *
 * <p>By the ordinance as in force since 2023-04-01; the special rules of its 附則5条・6条 are over and are never applied.
 *
 * @param amount yen for each month; 0 unless payable
 * @param incomeLimit 基準額 + min(家賃, 住宅扶助基準に基づく額)
 * @param findings every condition of this ground with its answer, in the order of the decision table
 * @param steps in order; the value of the last is {@code amount}
 * @param warnings Japanese sentences: the obstacles, and what looks as if it had been mistyped
 * @param obstacles why this is no basis of a decision yet: conditions that nobody confirmed, values that stand in no table or that
 *     the municipality did not confirm
 */
public record RentGrant(
        Outcome outcome,
        Yen amount,
        Yen incomeLimit,
        Yen assetLimit,
        List<Finding<RentCriterion>> findings,
        List<Step> steps,
        List<String> warnings,
        List<String> obstacles)
        implements Grant<RentCriterion> {
    public RentGrant {
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
    public static RentGrant of(RentApplication application, RentStandards standards) {
        return new RentCalculation(application, standards).grant();
    }
}
