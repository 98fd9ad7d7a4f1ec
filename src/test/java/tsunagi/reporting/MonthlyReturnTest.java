package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;
import tsunagi.reporting.MonthlyReturn.Counted;
import tsunagi.reporting.ReturnMaterial.MadePlan;
import tsunagi.reporting.ReturnMaterial.Outcome;
import tsunagi.reporting.ReturnMaterial.Reception;
import tsunagi.tenancy.ServiceCode;

/** 数え方 of 自治体別集計表 (standard-forms §7.3), one sentence a rule. */
class MonthlyReturnTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final CaseId ONE = CaseId.next();
    private static final CaseId OTHER = CaseId.next();
    private static final PersonId HER = PersonId.next();

    private static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    private static MadePlan plan(CaseId caseId, LocalDate on, boolean aims, ServiceCode... services) {
        return new MadePlan(caseId, on, aims, Set.of(services));
    }

    private static Outcome employed(CaseId caseId, LocalDate on) {
        return new Outcome(caseId, HER, Outcome.Kind.EMPLOYED, on);
    }

    private static Outcome increased(CaseId caseId, LocalDate on) {
        return new Outcome(caseId, HER, Outcome.Kind.INCREASED, on);
    }

    private static MonthlyReturn of(List<Reception> receptions, List<MadePlan> plans, List<Outcome> outcomes) {
        return new MonthlyReturn(new ReturnMaterial(receptions, plans, outcomes));
    }

    private static List<Counted> month(MonthlyReturn figures, ReturnColumn column) {
        return figures.counted(column, MAY, MAY);
    }

    @Test
    void aReceptionCountsInTheMonthOfItsDay() {
        var figures = of(
                List.of(new Reception(ONE, may(31)), new Reception(OTHER, LocalDate.of(2026, 6, 1))),
                List.of(),
                List.of());
        assertThat(month(figures, ReturnColumn.NEW_CONSULTATIONS)).containsExactly(new Counted(ONE, may(31)));
    }

    @Test
    void theYearToDateAddsUpItsMonthsFromApril() {
        var figures = of(
                List.of(
                        new Reception(ONE, LocalDate.of(2026, 3, 31)),
                        new Reception(ONE, LocalDate.of(2026, 4, 1)),
                        new Reception(OTHER, may(1))),
                List.of(),
                List.of());
        assertThat(ReturnSpan.YEAR.first(MAY)).isEqualTo(YearMonth.of(2026, 4));
        assertThat(figures.counted(ReturnColumn.NEW_CONSULTATIONS, ReturnSpan.YEAR.first(MAY), MAY))
                .hasSize(2);
    }

    @Test
    void aPlanAndThePlanAfterItAreTwoPlansOfOnePerson() {
        var figures = of(List.of(), List.of(plan(ONE, may(1), false), plan(ONE, may(28), false)), List.of());
        assertThat(month(figures, ReturnColumn.PLANS)).hasSize(2);
    }

    @Test
    void onlyAPlanThatAimsAtEmploymentHasAnEmploymentTarget() {
        var figures = of(List.of(), List.of(plan(ONE, may(1), true), plan(OTHER, may(2), false)), List.of());
        assertThat(month(figures, ReturnColumn.EMPLOYMENT_TARGETS)).containsExactly(new Counted(ONE, may(1)));
    }

    @Test
    void aPlanWithTwoServicesCountsInBothColumnsAndOnceAsAPlan() {
        var figures = of(
                List.of(),
                List.of(plan(ONE, may(1), false, ServiceCode.HOUSEHOLD_BUDGET, ServiceCode.WORK_PREPARATION)),
                List.of());
        assertThat(month(figures, ReturnColumn.HOUSEHOLD_BUDGET)).hasSize(1);
        assertThat(month(figures, ReturnColumn.WORK_PREPARATION)).hasSize(1);
        assertThat(month(figures, ReturnColumn.HOUSING_BENEFIT)).isEmpty();
        assertThat(month(figures, ReturnColumn.PLANS)).hasSize(1);
    }

    @Test
    void whoBeginsToWorkWithoutAPlanCountsAmongTheEmployedButNotAmongTheTargets() {
        var figures = of(List.of(), List.of(), List.of(employed(ONE, may(7))));
        assertThat(month(figures, ReturnColumn.EMPLOYED)).hasSize(1);
        assertThat(month(figures, ReturnColumn.EMPLOYED_TARGETS)).isEmpty();
    }

    @Test
    void thePlanBeforeTheOutcomeDecidesWhetherItWasATarget() {
        var before = of(List.of(), List.of(plan(ONE, may(7), true)), List.of(employed(ONE, may(7))));
        var after = of(List.of(), List.of(plan(ONE, may(8), true)), List.of(employed(ONE, may(7))));
        assertThat(month(before, ReturnColumn.EMPLOYED_TARGETS)).hasSize(1);
        assertThat(month(after, ReturnColumn.EMPLOYED_TARGETS)).isEmpty();
    }

    @Test
    void whoBeginsTwoJobsInAMonthCountsOnceAndAgainInTheNextMonth() {
        var june = LocalDate.of(2026, 6, 3);
        var figures =
                of(List.of(), List.of(), List.of(employed(ONE, may(1)), employed(ONE, may(20)), employed(ONE, june)));
        assertThat(month(figures, ReturnColumn.EMPLOYED)).containsExactly(new Counted(ONE, may(1)));
        assertThat(figures.counted(ReturnColumn.EMPLOYED, YearMonth.of(2026, 4), YearMonth.of(2026, 6)))
                .hasSize(2);
    }

    @Test
    void whoBeginsToWorkAndEarnsMoreInOneMonthCountsOnlyAmongTheEmployed() {
        var figures = of(
                List.of(), List.of(plan(ONE, may(1), true)), List.of(increased(ONE, may(2)), employed(ONE, may(20))));
        assertThat(month(figures, ReturnColumn.EMPLOYED_TARGETS)).hasSize(1);
        assertThat(month(figures, ReturnColumn.INCREASED)).isEmpty();
        assertThat(month(figures, ReturnColumn.INCREASED_TARGETS)).isEmpty();
    }

    @Test
    void whoEarnsMoreInAnotherMonthThanTheOneInWhichSheBeganCountsThere() {
        var figures =
                of(List.of(), List.of(), List.of(employed(ONE, LocalDate.of(2026, 4, 30)), increased(ONE, may(20))));
        assertThat(month(figures, ReturnColumn.INCREASED)).containsExactly(new Counted(ONE, may(20)));
    }
}
