package tsunagi.meanstest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.Refusal;

/**
 * 就労準備支援の利用の申請 (規則4条).
 *
 * @param answers to 2号, with the reason as evidence; an item without an answer is unconfirmed
 * @param approver who found the support necessary (2号ハ); empty where it isn't claimed
 */
public record WorkPreparation(
        LocalDate applicationDate,
        ServiceStandards standards,
        HouseholdMeans means,
        Map<WorkPreparationCriterion, Answer> answers,
        String approver) {
    /** @throws Refusal when 2号ハ is claimed without an approver, or a row of the tables is of another time */
    public WorkPreparation {
        answers = Map.copyOf(answers);
        if (answers.keySet().stream().anyMatch(criterion -> !criterion.isAnswered())) {
            throw new IllegalArgumentException("Nobody answers what is computed: " + answers.keySet());
        }
        if (approver.isBlank()
                && answers.getOrDefault(WorkPreparationCriterion.NECESSARY, Answer.UNCONFIRMED)
                        .isYes()) {
            throw new Refusal("approver", "支援を必要と認めた人を入力してください（規則4条2号ハ）");
        }
        MeansTest.requireValid(standards.used(), applicationDate);
    }

    public ServiceEligibility<WorkPreparationCriterion> eligibility() {
        var item1 = answer(WorkPreparationCriterion.INCOME)
                .choice()
                .and(answer(WorkPreparationCriterion.ASSETS).choice());
        var item2 = answer(WorkPreparationCriterion.HARD_TO_GRASP)
                .choice()
                .or(answer(WorkPreparationCriterion.LIKELY).choice())
                .or(answer(WorkPreparationCriterion.NECESSARY).choice());
        boolean standsOnTheTables = item2 != Answer.Choice.YES;
        return new ServiceEligibility<>(
                item1.or(item2),
                Arrays.stream(WorkPreparationCriterion.values())
                        .map(criterion -> new Finding<>(criterion, answer(criterion)))
                        .toList(),
                steps(),
                standsOnTheTables ? MeansTest.unconfirmed(standards.used()) : List.of());
    }

    private Answer answer(WorkPreparationCriterion criterion) {
        return switch (criterion) {
            case INCOME ->
                MeansTest.atMost(means.income().steps(), means.income().missing(), incomeLimit());
            case ASSETS ->
                MeansTest.atMost(means.assets().steps(), means.assets().missing(), assetLimit());
            default -> answers.getOrDefault(criterion, Answer.UNCONFIRMED);
        };
    }

    private List<Step> steps() {
        var steps = new ArrayList<>(List.of(
                MeansTest.threshold(standards.threshold()),
                MeansTest.cap(standards.cap()),
                incomeLimit(),
                assetLimit()));
        steps.addAll(means.income().steps());
        steps.addAll(means.assets().steps());
        return steps;
    }

    /** With the cap itself: 規則4条 knows no rent. */
    private Step incomeLimit() {
        return MeansTest.incomeLimit(standards.threshold(), MeansTest.cap(standards.cap()), "規則4条1号イ");
    }

    /** 規則4条1号ロ has no ceiling of a million yen, unlike 6条 and 10条. */
    private Step assetLimit() {
        return MeansTest.assetLimitWithoutCeiling(standards.threshold(), "規則4条1号ロ");
    }
}
