package tsunagi.meanstest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * 居住支援（宿泊場所の供与）の利用の申請 (法3条6項1号、規則6条).
 *
 * @param answers with the reason as evidence; a condition without an answer is unconfirmed
 */
public record HousingSupport(
        LocalDate applicationDate,
        ServiceStandards standards,
        HouseholdMeans means,
        Map<HousingSupportCriterion, Answer> answers) {
    /** @throws tsunagi.kernel.Refusal when a row of the tables is of another time */
    public HousingSupport {
        answers = Map.copyOf(answers);
        if (answers.keySet().stream().anyMatch(criterion -> !criterion.isAnswered())) {
            throw new IllegalArgumentException("Nobody answers what is computed: " + answers.keySet());
        }
        MeansTest.requireValid(standards.used(), applicationDate);
    }

    public ServiceEligibility<HousingSupportCriterion> eligibility() {
        var item1 = answer(HousingSupportCriterion.INCOME)
                .choice()
                .and(answer(HousingSupportCriterion.ASSETS).choice());
        var noHome = answer(HousingSupportCriterion.NO_HOME).choice();
        var urgent = answer(HousingSupportCriterion.URGENT).choice();
        boolean standsOnTheTables = urgent != Answer.Choice.YES && noHome != Answer.Choice.NO;
        return new ServiceEligibility<>(
                noHome.and(item1.or(urgent)),
                Arrays.stream(HousingSupportCriterion.values())
                        .map(criterion -> new Finding<>(criterion, answer(criterion)))
                        .toList(),
                steps(),
                standsOnTheTables ? MeansTest.unconfirmed(standards.used()) : List.of());
    }

    private Answer answer(HousingSupportCriterion criterion) {
        return switch (criterion) {
            case INCOME ->
                MeansTest.atMost(means.income().steps(), means.income().missing(), incomeLimit());
            case ASSETS ->
                MeansTest.atMost(means.assets().steps(), means.assets().missing(), assetLimit());
            case NO_HOME, URGENT -> answers.getOrDefault(criterion, Answer.UNCONFIRMED);
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

    /** With the cap itself: who has no home pays no rent. */
    private Step incomeLimit() {
        return MeansTest.incomeLimit(standards.threshold(), MeansTest.cap(standards.cap()), "規則6条1号イ");
    }

    private Step assetLimit() {
        return MeansTest.assetLimit(standards.threshold(), "規則6条1号ロ");
    }
}
