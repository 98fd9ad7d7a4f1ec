package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.Illness;
import tsunagi.meanstest.RentBenefit;
import tsunagi.meanstest.StopsFrom;
import tsunagi.testing.TsunagiIT;

/**
 * 延長, 変更 and 再開 on PostgreSQL (規則12条). Paid from May to July 2026 at first; the amounts are computed by hand from 規則11条1項1号 with
 * the tables that {@link DecidingSteps} names.
 */
@TsunagiIT
class ContinuedBenefitsIT {
    private static final LocalDate BEGUN = LocalDate.of(2026, 5, 15);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Autowired
    ApplicationContext context;

    private DecidingSteps steps;

    @BeforeEach
    void begin() {
        steps = new DecidingSteps(context);
    }

    /** 84,000 + 65,000 − 100,000 = 49,000. */
    private Course granted() {
        return steps.granted(DecidingSteps.statement(BEGUN, 65_000, 100_000));
    }

    private ApplicationId extension(Course course, LocalDate on, int income) {
        return steps.applied(course.id(), Occasion.extension(), DecidingSteps.statement(on, 65_000, income));
    }

    private DecidingSteps.Typed needed(ApplicationId id, LocalDate on) {
        return steps.typed(id, DecisionAnswer.GRANT, on).with("needed", "YES").with("neededEvidence", "面接が続いている");
    }

    private static void refused(Runnable work, String words) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }

    /** By the table of July: 92,000 + 65,000 − 100,000 = 57,000, and no more than 53,700. */
    @Test
    void anExtensionAddsThreeMonthsInTheNewAmount() {
        var course = granted();
        var id = extension(course, LocalDate.of(2026, 7, 10), 100_000);
        var day = LocalDate.of(2026, 7, 20);
        refused(() -> steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, day)), "就職の促進に必要");
        steps.decide(id, needed(id, day));

        var extended = steps.course(id);
        assertThat(extended.state().orElseThrow()).isInstanceOf(RentBenefit.Extended.class);
        assertThat(extended.months().last()).contains(YearMonth.of(2026, 10));
        assertThat(extended.amountOf(YearMonth.of(2026, 7))).isEqualTo(Yen.of(49_000));
        assertThat(extended.amountOf(YearMonth.of(2026, 8))).isEqualTo(Yen.of(53_700));
    }

    /** July 2026 ends on a Friday, which is therefore the last day. */
    @Test
    void whoAppliesForAnExtensionAfterTheLastMonthIsTooLate() {
        var course = granted();
        var late = extension(course, LocalDate.of(2026, 8, 3), 100_000);
        refused(() -> steps.decide(late, needed(late, LocalDate.of(2026, 8, 4))), "延長の申請期限（令和8年7月31日）");
        var no = steps.typed(late, DecisionAnswer.REFUSAL, LocalDate.of(2026, 8, 4))
                .with("reason", "申請期限を過ぎたため");
        steps.decide(late, no);
        assertThat(steps.course(late).months()).isEqualTo(course.months());
    }

    @Test
    void whatIsNoLongerNeededIsNotExtended() {
        var id = extension(granted(), LocalDate.of(2026, 7, 10), 100_000);
        var day = LocalDate.of(2026, 7, 20);
        var no = steps.typed(id, DecisionAnswer.REFUSAL, day).with("reason", "就職の促進に必要と認められないため");
        refused(() -> steps.decide(id, no), "要件をすべて満たしている");
        var judged = no.with("needed", "NO").with("neededEvidence", "8月から常用で働く");
        refused(() -> steps.decide(id, judged.with("answer", "GRANT")), "就職の促進に必要");
        steps.decide(id, judged);
        assertThat(steps.course(id).state().orElseThrow()).isInstanceOf(RentBenefit.First.class);
    }

    @Test
    void threeTimesThreeMonthsAreAllThatThereIs() {
        var course = granted();
        var first = extension(course, LocalDate.of(2026, 7, 10), 100_000);
        steps.decide(first, needed(first, LocalDate.of(2026, 7, 10)));
        var second = extension(course, LocalDate.of(2026, 10, 9), 100_000);
        steps.decide(second, needed(second, LocalDate.of(2026, 10, 9)));
        assertThat(steps.course(second).months().count()).isEqualTo(9);
        var third = extension(course, LocalDate.of(2026, 10, 12), 100_000);
        refused(() -> steps.decide(third, needed(third, LocalDate.of(2026, 10, 12))), "延長できるのは");
    }

    /** 84,000 + 65,000 − 120,000 = 29,000 at first; 80,000 ≦ 84,000: the whole rent, and no more than 53,700. */
    @Test
    void aLowerIncomeRaisesTheAmountFromTheMonthOfItsApplication() {
        var course = steps.granted(DecidingSteps.statement(BEGUN, 65_000, 120_000));
        var fell = Occasion.change(new AppliedChange(ChangeGround.INCOME_FELL, YearMonth.of(2026, 6)));
        var day = LocalDate.of(2026, 6, 10);
        var id = steps.applied(course.id(), fell, DecidingSteps.statement(day, 65_000, 80_000));
        steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, day));

        var changed = steps.course(id);
        assertThat(changed.months()).isEqualTo(course.months());
        assertThat(changed.amountOf(MAY)).isEqualTo(Yen.of(29_000));
        assertThat(changed.amountOf(YearMonth.of(2026, 6))).isEqualTo(Yen.of(53_700));
    }

    @Test
    void theMunicipalityMayCountAChangeFromTheMonthAfter() {
        var course = steps.granted(DecidingSteps.statement(BEGUN, 65_000, 120_000));
        var fell = Occasion.change(new AppliedChange(ChangeGround.INCOME_FELL, YearMonth.of(2026, 6)));
        var day = LocalDate.of(2026, 6, 10);
        var id = steps.applied(course.id(), fell, DecidingSteps.statement(day, 65_000, 80_000));
        steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, day).with("starts", "MONTH_AFTER_APPLICATION"));
        assertThat(steps.course(id).amountOf(YearMonth.of(2026, 6))).isEqualTo(Yen.of(29_000));
        assertThat(steps.course(id).amountOf(YearMonth.of(2026, 7))).isEqualTo(Yen.of(53_700));
    }

    /** Above 基準額 nothing changes: 90,000 > 84,000. */
    @Test
    void anIncomeStillAboveTheThresholdChangesNothing() {
        var course = steps.granted(DecidingSteps.statement(BEGUN, 65_000, 120_000));
        var fell = Occasion.change(new AppliedChange(ChangeGround.INCOME_FELL, YearMonth.of(2026, 6)));
        var day = LocalDate.of(2026, 6, 10);
        var id = steps.applied(course.id(), fell, DecidingSteps.statement(day, 65_000, 90_000));
        refused(() -> steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, day)), "支給額は変わりません");
        steps.decide(id, steps.typed(id, DecisionAnswer.REFUSAL, day).with("reason", "基準額を超えているため"));
        assertThat(steps.course(id).amountOf(YearMonth.of(2026, 6))).isEqualTo(Yen.of(29_000));
    }

    /** Rent 65,000 → 40,000 from June on: 84,000 + 40,000 − 100,000 = 24,000. */
    @Test
    void aLowerRentCountsFromWhenItFell() {
        var course = granted();
        var rent = Occasion.change(new AppliedChange(ChangeGround.RENT_CHANGED, YearMonth.of(2026, 6)));
        var day = LocalDate.of(2026, 6, 29);
        var id = steps.applied(course.id(), rent, DecidingSteps.statement(day, 40_000, 100_000));
        steps.decide(id, steps.typed(id, DecisionAnswer.GRANT, day));
        assertThat(steps.course(id).amountOf(MAY)).isEqualTo(Yen.of(49_000));
        assertThat(steps.course(id).amountOf(YearMonth.of(2026, 6))).isEqualTo(Yen.of(24_000));
    }

    /** May and June were paid; of the three months one is left. By the table of September: 57,000, and no more than 53,700. */
    @Test
    void whoIsWellAgainGetsTheMonthThatWasLeft() {
        var course = suspended();
        var met = Occasion.resumption(LocalDate.of(2026, 8, 25));
        var day = LocalDate.of(2026, 9, 1);
        var id = steps.applied(course.id(), met, DecidingSteps.statement(day, 65_000, 100_000));
        refused(() -> steps.decide(id, needed(id, day).with("firstMonth", "令和8年7月")), "さかのぼって");
        steps.decide(id, needed(id, day));

        var resumed = steps.course(id);
        assertThat(resumed.state().orElseThrow()).isInstanceOf(RentBenefit.First.class);
        assertThat(resumed.months().months()).containsExactly(MAY, YearMonth.of(2026, 6), YearMonth.of(2026, 8));
        assertThat(resumed.amountOf(YearMonth.of(2026, 6))).isEqualTo(Yen.of(49_000));
        assertThat(resumed.amountOf(YearMonth.of(2026, 8))).isEqualTo(Yen.of(53_700));
    }

    @Test
    void whileSuspendedItIsNeitherExtendedNorChanged() {
        var course = suspended();
        var id = extension(course, LocalDate.of(2026, 7, 10), 100_000);
        refused(() -> steps.decide(id, needed(id, LocalDate.of(2026, 7, 10))), "延長できるのは");
    }

    private Course suspended() {
        var course = granted();
        var on = LocalDate.of(2026, 6, 15);
        var paid = (RentBenefit.Paid) course.state().orElseThrow();
        var state = paid.suspended(new Illness(LocalDate.of(2026, 6, 10), on), StopsFrom.MONTH_AFTER);
        steps.append(new BenefitDecision.Suspended(course.next(on, "入院した。"), state));
        return steps.course(course.id());
    }
}
