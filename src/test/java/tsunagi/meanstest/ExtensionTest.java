package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.RentBenefit.Extended;
import tsunagi.meanstest.RentBenefit.First;
import tsunagi.meanstest.RentBenefit.ReExtended;

/** 支給期間と延長: 規則12条1項. The days are counted on a calendar of 2026 and 2027. */
class ExtensionTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.national();
    private static final ExtensionDeadline DEADLINE = ExtensionDeadline.endOfMonth(CALENDAR);

    private static First begun(String applicationDate) {
        LocalDate day = LocalDate.parse(applicationDate);
        return RentBenefit.begin(day, YearMonth.from(day));
    }

    private static Extension appliedOn(String day) {
        return new Extension(LocalDate.parse(day), Conditions.MET);
    }

    /** T04: 3か月支給→延長→再延長後に再々延長 — 不可（9か月）. {@link ReExtended} has no extension that could be called. */
    @Test
    void threeAndThreeAndThreeMonthsArePaidAndThenNoMore() {
        First first = begun("2026-04-15");
        Extended extended = first.extended(appliedOn("2026-06-30"), DEADLINE);
        ReExtended last = extended.extended(appliedOn("2026-09-30"), DEADLINE);

        assertThat(first.months().months())
                .containsExactly(YearMonth.of(2026, 4), YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(extended.lastMonth()).isEqualTo(YearMonth.of(2026, 9));
        assertThat(last.lastMonth()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(last.months().count()).isEqualTo(9);
        assertThat(last.months().left()).isZero();
        assertThat(List.of(first.label(), extended.label(), last.label())).containsExactly("当初", "延長", "再延長");
        assertThat(List.of(first.stage(), extended.stage(), last.stage()))
                .containsExactly(PaymentStage.FIRST, PaymentStage.EXTENSION, PaymentStage.RE_EXTENSION);
        assertThat(RentBenefit.Extendable.class.isAssignableFrom(ReExtended.class))
                .isFalse();
    }

    /** 名古屋市 2025-01-16: 申請した月の家賃から、遡及不可. */
    @Test
    void nothingIsPaidForAMonthBeforeTheApplication() {
        LocalDate applied = LocalDate.of(2026, 4, 1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RentBenefit.begin(applied, YearMonth.of(2026, 3)))
                .withMessage("支給は申請した月（令和8年4月）の家賃からです。さかのぼって支給することはできません");
        assertThat(RentBenefit.begin(applied, YearMonth.of(2026, 5)).months().months())
                .startsWith(YearMonth.of(2026, 5));
    }

    /** 最終月の末日、休日は直前の平日 (杉並区 2024-02-01): 5月31日 2026 is a Sunday, 12月29日–31日 are holidays of the offices. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 2026-03-31", // Tuesday
        "2026-03-10, 2026-05-29", // 31st a Sunday, 30th a Saturday
        "2026-04-10, 2026-06-30", // Tuesday
        "2026-06-10, 2026-08-31", // Monday
        "2026-08-10, 2026-10-30", // 31st a Saturday
        "2026-10-10, 2026-12-28", // Monday, the last day before 年末
        "2026-12-10, 2027-02-26" // 28th a Sunday
    })
    void theDeadlineIsTheLastWeekdayOfTheLastMonth(String applicationDate, String deadline) {
        First first = begun(applicationDate);

        assertThat(first.extensionDeadline(DEADLINE)).isEqualTo(deadline);
        assertThat(first.extended(appliedOn(deadline), DEADLINE).months().count())
                .isEqualTo(6);
        LocalDate dayAfter = LocalDate.parse(deadline).plusDays(1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> first.extended(new Extension(dayAfter, Conditions.MET), DEADLINE))
                .withMessageContaining("期間を空けた延長はできません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("appliedOn"));
    }

    @Test
    void aDayOnWhichTheMunicipalityIsClosedMovesTheDeadlineToo() {
        BusinessCalendar closed = CALENDAR.closedAlsoOn(Map.of(LocalDate.of(2026, 6, 30), "開庁記念日"));

        assertThat(begun("2026-04-15").extensionDeadline(ExtensionDeadline.endOfMonth(closed)))
                .isEqualTo("2026-06-29");
    }

    @Test
    void theMunicipalityMaySetAnEarlierDay() {
        var twentieth = new ExtensionDeadline(new MonthlyDeadline(20), CALENDAR); // 20 June 2026 is a Saturday
        First first = begun("2026-04-15");

        assertThat(first.extensionDeadline(twentieth)).isEqualTo("2026-06-19");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> first.extended(appliedOn("2026-06-20"), twentieth))
                .withMessage("延長の申請期限（令和8年6月19日）を過ぎています。期間を空けた延長はできません（規則12条1項）");
        assertThat(first.extended(appliedOn("2026-06-19"), twentieth).months().count())
                .isEqualTo(6);
    }

    /** 支給期間中において (12条1項ただし書): from the first day of the months that are to be extended. */
    @Test
    void oneAppliesWithinTheMonthsThatAreExtended() {
        First first = begun("2026-04-15");
        Extended extended = first.extended(appliedOn("2026-04-01"), DEADLINE);

        assertThat(first.extensionOpens()).isEqualTo("2026-04-01");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> first.extended(appliedOn("2026-03-31"), DEADLINE))
                .withMessage("延長は支給期間（令和8年4月1日から）に入ってから申請してください（規則12条1項）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("appliedOn"));
        assertThat(extended.extensionOpens()).isEqualTo("2026-07-01");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> extended.extended(appliedOn("2026-06-30"), DEADLINE));
        assertThat(extended.extended(appliedOn("2026-07-01"), DEADLINE).lastMonth())
                .isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void everyConditionThatIsNotMetOrNotConfirmedIsNamed() {
        var conditions =
                new Continuation(Conditions.NO, Conditions.NO, Answer.UNCONFIRMED, Answer.UNCONFIRMED, Conditions.NO);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        begun("2026-04-15").extended(new Extension(LocalDate.of(2026, 6, 1), conditions), DEADLINE))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .containsExactly(
                                new Refusal.Reason("mainEarner", "世帯の生計を主として維持していること（規則10条2号）を満たしていません"),
                                new Refusal.Reason("income", "世帯収入額が上限以下であること（規則10条3号イ）を満たしていません"),
                                new Refusal.Reason("assets", "金融資産の合計額が上限以下であること（規則10条4号）を確認してください"),
                                new Refusal.Reason("jobSeeking", "誠実かつ熱心に求職活動を行うこと（規則10条5号イ）を確認してください"),
                                new Refusal.Reason("needed", "引き続き支給することが就職の促進に必要であること（規則12条）を満たしていません")));
    }

    @Test
    void aStateWithAnotherNumberOfMonthsCannotBeMade() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new First(PaidMonths.NONE.and(YearMonth.of(2026, 4), 4)))
                .withMessage("当初の支給は通算3か月です（規則12条）");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Extended(PaidMonths.NONE.and(YearMonth.of(2026, 4), 5)))
                .withMessage("延長の支給は通算6か月です（規則12条）");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReExtended(PaidMonths.NONE.and(YearMonth.of(2026, 4), 8)))
                .withMessage("再延長の支給は通算9か月です（規則12条）");
    }

    @Test
    void theMonthsAreCompleteOnTheDayAfterTheLast() {
        First first = begun("2026-04-15");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> first.completed(LocalDate.of(2026, 6, 30)))
                .withMessage("支給期間は令和8年6月30日まで続きます");
        var completed = first.completed(LocalDate.of(2026, 7, 1));
        assertThat(completed.months()).isEqualTo(first.months());
        assertThat(completed.label()).isEqualTo("満了");
    }

    @Property
    void extendedMonthsNeverLeaveAGap(@ForAll @DateRange(min = "2015-04-01", max = "2050-01-01") LocalDate applied) {
        First first = RentBenefit.begin(applied, YearMonth.from(applied));
        Extended extended = first.extended(new Extension(first.extensionDeadline(DEADLINE), Conditions.MET), DEADLINE);
        ReExtended last =
                extended.extended(new Extension(extended.extensionDeadline(DEADLINE), Conditions.MET), DEADLINE);

        assertThat(last.months().months()).startsWith(YearMonth.from(applied)).hasSize(PaidMonths.MOST);
        assertThat(last.lastMonth()).isEqualTo(YearMonth.from(applied).plusMonths(8));
        assertThat(first.extensionDeadline(DEADLINE))
                .isBeforeOrEqualTo(first.lastMonth().atEndOfMonth());
        assertThat(CALENDAR.isBusinessDay(first.extensionDeadline(DEADLINE))).isTrue();
    }
}
