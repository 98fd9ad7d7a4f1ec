package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.RentBenefit.Extended;
import tsunagi.meanstest.RentBenefit.First;
import tsunagi.meanstest.RentBenefit.ReExtended;
import tsunagi.meanstest.RentBenefit.Suspended;

/** 疾病又は負傷による中断と再開: 規則12条2項. */
class SuspensionTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    /** April, May and June 2026. */
    private static final First FIRST = new First(PaidMonths.NONE.and(APRIL, 3));

    private static final Extended EXTENDED = new Extended(PaidMonths.NONE.and(APRIL, 6));
    private static final ReExtended RE_EXTENDED = new ReExtended(PaidMonths.NONE.and(APRIL, 9));

    private static Illness since(String day) {
        return new Illness(LocalDate.parse(day), LocalDate.parse(day).plusDays(5));
    }

    private static Resumption met(String metAgainOn, String firstMonth) {
        return new Resumption(LocalDate.parse(metAgainOn), YearMonth.parse(firstMonth), Conditions.MET);
    }

    @Test
    void whoFallsIllInTheSecondMonthHasOneMonthLeftWhenThisMonthIsStillPaid() {
        Suspended suspended = FIRST.suspended(since("2026-05-20"), StopsFrom.MONTH_AFTER);

        assertThat(suspended.months().months()).containsExactly(APRIL, YearMonth.of(2026, 5));
        assertThat(suspended.firstNotPaid()).isEqualTo(YearMonth.of(2026, 6));
        assertThat(suspended.remaining()).isEqualTo(1);
        assertThat(suspended.monthsOnResumption()).isEqualTo(1);
        assertThat(suspended.label()).isEqualTo("中断中");
        assertThat(suspended.stage()).isEqualTo(PaymentStage.FIRST);
    }

    @Test
    void orTwoWhereTheMunicipalityStopsWithTheMonthItself() {
        Suspended suspended = FIRST.suspended(since("2026-05-20"), StopsFrom.MONTH_OF_FACT);

        assertThat(suspended.months().months()).containsExactly(APRIL);
        assertThat(suspended.firstNotPaid()).isEqualTo(YearMonth.of(2026, 5));
        assertThat(suspended.remaining()).isEqualTo(2);
    }

    @Test
    void aResumptionPaysTheMonthsThatWereLeftAndTheStageGoesOn() {
        Suspended suspended = EXTENDED.suspended(since("2026-07-01"), StopsFrom.MONTH_AFTER);
        var resumed = suspended.resumed(met("2027-01-15", "2027-01"), Illness.Counted.SINCE_REQUIREMENT_LOST);

        assertThat(suspended.remaining()).isEqualTo(2);
        assertThat(resumed).isInstanceOf(Extended.class);
        assertThat(resumed.months().count()).isEqualTo(6);
        assertThat(resumed.months().from(YearMonth.of(2026, 8)))
                .containsExactly(YearMonth.of(2027, 1), YearMonth.of(2027, 2));
        assertThat(((Extended) resumed).extensionDeadline(ExtensionDeadline.endOfMonth(BusinessCalendar.national())))
                .isEqualTo("2027-02-26"); // 28th a Sunday
    }

    @Test
    void whatIsResumedInTheFirstOrLastStageStaysThere() {
        var first = FIRST.suspended(since("2026-04-30"), StopsFrom.MONTH_OF_FACT)
                .resumed(met("2026-06-01", "2026-06"), Illness.Counted.SINCE_REQUIREMENT_LOST);
        var last = RE_EXTENDED
                .suspended(since("2026-11-30"), StopsFrom.MONTH_AFTER)
                .resumed(met("2027-06-01", "2027-07"), Illness.Counted.SINCE_REQUIREMENT_LOST);

        assertThat(first).isInstanceOf(First.class);
        assertThat(first.months().months())
                .containsExactly(YearMonth.of(2026, 6), YearMonth.of(2026, 7), YearMonth.of(2026, 8));
        assertThat(last).isInstanceOf(ReExtended.class);
        assertThat(last.lastMonth()).isEqualTo(YearMonth.of(2027, 7));
        assertThat(last.months().count()).isEqualTo(9);
    }

    /** 合算して九月を超えない範囲内で都道府県等が定める期間: ill in the third month, nothing is left of the three, six of the nine are. */
    @Test
    void whenTheStageWasPaidToItsEndTheResumptionBeginsTheNext() {
        Suspended suspended = FIRST.suspended(since("2026-06-30"), StopsFrom.MONTH_AFTER);
        var resumed = suspended.resumed(met("2026-10-05", "2026-10"), Illness.Counted.SINCE_REQUIREMENT_LOST);

        assertThat(suspended.remaining()).isZero();
        assertThat(suspended.monthsOnResumption()).isEqualTo(3);
        assertThat(resumed).isInstanceOf(Extended.class);
        assertThat(resumed.lastMonth()).isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void afterNineMonthsNothingIsLeftToSuspend() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RE_EXTENDED.suspended(since("2026-12-01"), StopsFrom.MONTH_AFTER))
                .withMessage("支給する月が残っていないため、中断できません（通算9か月、規則12条2項）");
        assertThat(RE_EXTENDED
                        .suspended(since("2026-12-01"), StopsFrom.MONTH_OF_FACT)
                        .remaining())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-06-30, true", "2026-07-01, false"})
    void theIllnessBeginsInAMonthThatIsPaid(String since, boolean possible) {
        if (possible) {
            assertThat(FIRST.suspended(since(since), StopsFrom.MONTH_AFTER).illness())
                    .isEqualTo(since(since));
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> FIRST.suspended(since(since), StopsFrom.MONTH_AFTER))
                    .withMessage("求職活動ができなくなった日は、支給している月の日付にしてください（規則12条2項）")
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("since"));
        }
    }

    @Test
    void nobodyDecidesOnASuspensionBeforeTheIllness() {
        LocalDate day = LocalDate.of(2026, 5, 20);

        assertThat(new Illness(day, day).decidedOn()).isEqualTo(day);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Illness(day, day.minusDays(1)))
                .withMessage("中断を決定した日は、求職活動ができなくなった日以後にしてください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("decidedOn"));
    }

    /** 二年以内, the first day not counted (民法140条), to the day before the answering one (143条2項). */
    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2026-06-03, SINCE_REQUIREMENT_LOST, 2028-05-20",
        "2026-05-20, 2026-06-03, SINCE_DECISION,         2028-06-03",
        "2026-02-27, 2026-02-27, SINCE_REQUIREMENT_LOST, 2028-02-27",
        "2026-02-28, 2026-02-28, SINCE_REQUIREMENT_LOST, 2028-02-29", // counted from 3月1日
        "2028-02-28, 2028-02-28, SINCE_REQUIREMENT_LOST, 2030-02-28", // counted from 2月29日, which 2030 lacks
        "2028-02-29, 2028-02-29, SINCE_DECISION,         2030-02-28"
    })
    void theRequirementsAreMetAgainWithinTwoYears(
            String since, String decided, Illness.Counted counted, String lastDay) {
        YearMonth month = YearMonth.from(LocalDate.parse(since));
        Suspended suspended = new First(PaidMonths.NONE.and(month, 3))
                .suspended(new Illness(LocalDate.parse(since), LocalDate.parse(decided)), StopsFrom.MONTH_AFTER);
        LocalDate last = LocalDate.parse(lastDay);

        assertThat(suspended.resumableUntil(counted)).isEqualTo(lastDay);
        assertThat(suspended
                        .resumed(new Resumption(last, YearMonth.from(last), Conditions.MET), counted)
                        .months()
                        .count())
                .isEqualTo(3);
        var late = new Resumption(last.plusDays(1), YearMonth.from(last).plusMonths(1), Conditions.MET);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> suspended.resumed(late, counted))
                .withMessageStartingWith("再開できるのは2年以内（")
                .withMessageEndingWith("まで）に再び要件を満たしたときだけです（規則12条2項）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("metAgainOn"));
    }

    @Test
    void aResumptionNeitherPaysForThePastNorPrecedesTheIllness() {
        Suspended suspended = FIRST.suspended(since("2026-05-20"), StopsFrom.MONTH_AFTER);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> suspended.resumed(met("2026-09-10", "2026-08"), Illness.Counted.SINCE_REQUIREMENT_LOST))
                .withMessage("再開する月は令和8年9月以後にしてください。さかのぼって支給することはできません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("firstMonth"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> suspended.resumed(met("2026-05-21", "2026-05"), Illness.Counted.SINCE_REQUIREMENT_LOST))
                .withMessage("再開する月は令和8年6月以後にしてください。さかのぼって支給することはできません");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> suspended.resumed(met("2026-05-20", "2026-06"), Illness.Counted.SINCE_REQUIREMENT_LOST))
                .withMessage("再び要件を満たした日は、求職活動ができなくなった日より後の日付にしてください");
        assertThat(suspended
                        .resumed(met("2026-05-21", "2026-06"), Illness.Counted.SINCE_REQUIREMENT_LOST)
                        .months())
                .isEqualTo(FIRST.months());
    }

    @Test
    void aResumptionAsksTheSameConditionsAsAnExtension() {
        Suspended suspended = FIRST.suspended(since("2026-05-20"), StopsFrom.MONTH_AFTER);
        var conditions =
                new Continuation(Conditions.YES, Conditions.NO, Conditions.YES, Conditions.YES, Conditions.YES);
        var resumption = new Resumption(LocalDate.of(2026, 9, 10), YearMonth.of(2026, 9), conditions);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> suspended.resumed(resumption, Illness.Counted.SINCE_REQUIREMENT_LOST))
                .withMessage("世帯収入額が上限以下であること（規則10条3号イ）を満たしていません");
    }

    @Test
    void aSuspensionThatDoesNotFitItsStageCannotBeMade() {
        Illness illness = since("2026-05-20");
        List<PaidMonths> unfit = List.of(PaidMonths.NONE.and(APRIL, 4), PaidMonths.NONE.and(APRIL, 3));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Suspended(unfit.getFirst(), PaymentStage.FIRST, illness, YearMonth.of(2026, 8)))
                .withMessage("中断するまでに支給する月が、支給期間（当初）と合いません");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Suspended(unfit.getLast(), PaymentStage.FIRST, illness, YearMonth.of(2026, 6)))
                .withMessage("中断するまでに支給する月が、支給期間（当初）と合いません");
        assertThat(new Suspended(unfit.getLast(), PaymentStage.FIRST, illness, YearMonth.of(2026, 7)).remaining())
                .isZero();
    }

    @Test
    void bothWaysOfCountingAreNamed() {
        assertThat(Illness.Counted.SINCE_REQUIREMENT_LOST.label()).isEqualTo("要件に該当しなくなった日から（規則12条2項）");
        assertThat(Illness.Counted.SINCE_DECISION.label()).isEqualTo("中断を決定した日から（自治体の要綱）");
    }

    /** However often it is suspended and resumed: never more than nine, and never more than was granted before. */
    @Property
    void suspendingAndResumingNeverAddsAMonth(
            @ForAll @IntRange(min = 0, max = 2) int stage,
            @ForAll @IntRange(min = 0, max = 8) int illMonth,
            @ForAll @IntRange(min = 0, max = 23) int monthsIll,
            @ForAll boolean monthAfter) {
        RentBenefit.Paid benefit = List.of(FIRST, EXTENDED, RE_EXTENDED).get(stage);
        YearMonth ill = APRIL.plusMonths(Math.min(illMonth, benefit.months().count() - 2));
        Suspended suspended = benefit.suspended(
                new Illness(ill.atDay(1), ill.atDay(1)), monthAfter ? StopsFrom.MONTH_AFTER : StopsFrom.MONTH_OF_FACT);
        LocalDate met = ill.atDay(2).plusMonths(monthsIll);
        YearMonth again = YearMonth.from(met).plusMonths(1);
        var resumed =
                suspended.resumed(new Resumption(met, again, Conditions.MET), Illness.Counted.SINCE_REQUIREMENT_LOST);

        assertThat(resumed.months().count()).isEqualTo(benefit.months().count()).isLessThanOrEqualTo(PaidMonths.MOST);
        assertThat(resumed.stage()).isEqualTo(benefit.stage());
        assertThat(resumed.months().from(again)).hasSize(suspended.remaining());
    }
}
