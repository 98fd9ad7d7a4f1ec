package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagi.housingbenefit.BenefitDecision.Basis;
import tsunagi.housingbenefit.BenefitDecision.Limits;
import tsunagi.housingbenefit.BenefitDecision.Made;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;
import tsunagi.meanstest.EndGround;
import tsunagi.meanstest.Outcome;
import tsunagi.meanstest.PaidMonths;
import tsunagi.meanstest.RentBenefit;

/** 給付の経過: what is paid in which month, and how the benefit stands (規則12条). */
class CourseTest {
    private static final BenefitId BENEFIT = BenefitId.next();
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static PaidMonths months(int count) {
        return new PaidMonths(
                IntStream.range(0, count).mapToObj(MAY::plusMonths).toList());
    }

    private static Made made(int ordinal, int month, int day) {
        return new Made(BenefitDecisionId.next(), BENEFIT, ordinal, LocalDate.of(2026, month, day), "退去した。");
    }

    private static Basis basis() {
        return new Basis(
                ApplicationId.next(),
                UUID.randomUUID(),
                Outcome.PAYABLE,
                new Limits(Yen.of(137_700), Yen.of(504_000)),
                List.of(),
                new FrozenCalculation("月額", List.of(), List.of(), List.of(), List.of()));
    }

    private static BenefitDecision paid(
            int ordinal, DecisionKind kind, int yen, YearMonth from, RentBenefit.Paid after) {
        return new BenefitDecision.Paid(made(ordinal, 5 + ordinal, 1), kind, basis(), Yen.of(yen), from, after);
    }

    private static Course course(BenefitDecision... decisions) {
        return new Course(BENEFIT, new CaseId(UUID.randomUUID()), BenefitKind.RENT, List.of(decisions));
    }

    private static final BenefitDecision GRANTED =
            paid(1, DecisionKind.GRANT, 30_000, MAY, new RentBenefit.First(months(3)));
    private static final BenefitDecision CHANGED =
            paid(2, DecisionKind.CHANGE, 36_000, MAY.plusMonths(2), new RentBenefit.First(months(3)));
    private static final BenefitDecision EXTENDED =
            paid(3, DecisionKind.EXTENSION, 20_000, MAY.plusMonths(3), new RentBenefit.Extended(months(6)));

    @Test
    void beforeTheFirstGrantNothingIsPaid() {
        var refused = new BenefitDecision.Refused(made(1, 6, 1), basis());
        assertThat(course().state()).isEmpty();
        assertThat(course(refused).state()).isEmpty();
        assertThat(course(refused).months()).isEqualTo(PaidMonths.NONE);
        assertThatThrownBy(() -> course(refused).amountOf(MAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void anAmountHoldsUntilALaterDecisionNamesAnother() {
        var course = course(GRANTED, CHANGED, EXTENDED);
        assertThat(course.months().months())
                .extracting(course::amountOf)
                .containsExactly(
                        Yen.of(30_000), Yen.of(30_000), Yen.of(36_000), Yen.of(20_000), Yen.of(20_000), Yen.of(20_000));
        assertThatThrownBy(() -> course.amountOf(MAY.plusMonths(6)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("令和8年11月");
    }

    @Test
    void aRefusedExtensionLeavesTheThreeMonthsAsTheyWere() {
        var course = course(GRANTED, new BenefitDecision.Refused(made(2, 7, 1), basis()));
        assertThat(course.state()).contains(new RentBenefit.First(months(3)));
        assertThat(course.amountOf(MAY.plusMonths(2))).isEqualTo(Yen.of(30_000));
    }

    @Test
    void theDayAfterTheLastMonthItHasRunItsCourse() {
        var course = course(GRANTED);
        assertThat(course.stateOn(LocalDate.of(2026, 7, 31))).contains(new RentBenefit.First(months(3)));
        assertThat(course.isRunningOn(LocalDate.of(2026, 7, 31))).isTrue();
        assertThat(course.stateOn(LocalDate.of(2026, 8, 1))).contains(new RentBenefit.Completed(months(3)));
        assertThat(course.isRunningOn(LocalDate.of(2026, 8, 1))).isFalse();
    }

    @Test
    void afterTheEndOnlyTheMonthsBeforeItArePaid() {
        var end = new RentBenefit.Discontinued(months(2), new End(EndGround.LEFT_DWELLING, LocalDate.of(2026, 7, 1)));
        var course = course(GRANTED, new BenefitDecision.Discontinued(made(2, 6, 30), end));
        assertThat(course.isRunningOn(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(course.amountOf(YearMonth.of(2026, 6))).isEqualTo(Yen.of(30_000));
        assertThatThrownBy(() -> course.amountOf(YearMonth.of(2026, 7))).isInstanceOf(Refusal.class);
    }

    @Test
    void theNextDecisionIsNotOfADayBeforeTheLastOne() {
        var course = course(GRANTED, CHANGED);
        assertThat(course.next(LocalDate.of(2026, 7, 1), "").ordinal()).isEqualTo(3);
        assertThatThrownBy(() -> course.next(LocalDate.of(2026, 6, 30), ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("令和8年7月1日");
    }
}
