package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.RentBenefit.First;
import tsunagi.meanstest.RentBenefit.Suspended;

/** 毎月の報告の期限, 中断中の報告 and the ends that follow from a suspension (C9, C10). */
class SuspensionReportsTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.national();
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    /** Ill since 20 May, decided on 2 June; June is the first month that isn't paid. */
    private static final Suspended SUSPENDED = new First(PaidMonths.NONE.and(YearMonth.of(2026, 4), 3))
            .suspended(new Illness(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 2)), StopsFrom.MONTH_AFTER);

    private static SuspensionReports received(YearMonth... months) {
        return new SuspensionReports(Set.of(months), new MonthlyDeadline(15), CALENDAR);
    }

    /** 中野区: 毎月15日, 土日祝は直前の平日. 15 August 2026 is a Saturday, 15 November a Sunday; 11 August is 山の日. */
    @ParameterizedTest
    @CsvSource({
        "15, 2026-06, 2026-06-15",
        "15, 2026-08, 2026-08-14",
        "15, 2026-11, 2026-11-13",
        "11, 2026-08, 2026-08-10",
        "31, 2027-02, 2027-02-26", // the 28th is a Sunday
        "29, 2028-02, 2028-02-29",
        "30, 2028-02, 2028-02-29",
        "1, 2026-06, 2026-06-01",
        "1, 2026-08, 2026-07-31" // 1 August is a Saturday
    })
    void theMonthlyDeadlineIsTheDayOrTheWeekdayBefore(int day, String month, String deadline) {
        assertThat(new MonthlyDeadline(day).in(YearMonth.parse(month), CALENDAR))
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({"0", "32"})
    void aDeadlineIsADayOfAMonth(int day) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MonthlyDeadline(day))
                .withMessage("期限の日は1日から31日までで入力してください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("day"));
    }

    @Test
    void aReportIsMissingOnTheDayAfterItsDeadline() {
        assertThat(SUSPENDED.missingReports(received(), LocalDate.of(2026, 6, 15)))
                .isEmpty();
        assertThat(SUSPENDED.missingReports(received(), LocalDate.of(2026, 6, 16)))
                .containsExactly(JUNE);
        assertThat(SUSPENDED.missingReports(received(JUNE), LocalDate.of(2026, 6, 16)))
                .isEmpty();
        assertThat(SUSPENDED.missingReports(received(JUNE), LocalDate.of(2026, 8, 15)))
                .containsExactly(JULY, YearMonth.of(2026, 8));
    }

    @Test
    void beforeTheSuspensionWasDecidedNoReportWasDue() {
        Suspended decidedOnTheDay = new Suspended(
                SUSPENDED.months(),
                PaymentStage.FIRST,
                new Illness(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 15)),
                JUNE);
        Suspended decidedAfter = new Suspended(
                SUSPENDED.months(),
                PaymentStage.FIRST,
                new Illness(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 16)),
                JUNE);

        assertThat(decidedOnTheDay.missingReports(received(), LocalDate.of(2026, 7, 16)))
                .containsExactly(JUNE, JULY);
        assertThat(decidedAfter.missingReports(received(), LocalDate.of(2026, 7, 16)))
                .containsExactly(JULY);
    }

    @Test
    void withoutItsReportASuspensionEnds() {
        var ended = SUSPENDED.discontinuedWithoutReport(received(), LocalDate.of(2026, 6, 16));

        assertThat(ended.end()).isEqualTo(new End(EndGround.NO_REPORT_WHILE_SUSPENDED, LocalDate.of(2026, 6, 16)));
        assertThat(ended.months()).isEqualTo(SUSPENDED.months());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SUSPENDED.discontinuedWithoutReport(received(), LocalDate.of(2026, 6, 15)))
                .withMessage("中断中の報告は、期限を過ぎたものがありません");
    }

    /** Ill since 20 May 2026: the two years end with 20 May 2028. */
    @Test
    void afterTwoYearsASuspensionEnds() {
        var ended = SUSPENDED.lapsed(LocalDate.of(2028, 5, 21), Illness.Counted.SINCE_REQUIREMENT_LOST);

        assertThat(ended.end()).isEqualTo(new End(EndGround.SUSPENDED_TWO_YEARS, LocalDate.of(2028, 5, 21)));
        assertThat(ended.months()).isEqualTo(SUSPENDED.months());
        assertThat(SUSPENDED
                        .lapsed(LocalDate.of(2028, 7, 1), Illness.Counted.SINCE_DECISION)
                        .end()
                        .effectiveOn())
                .isEqualTo("2028-06-03");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SUSPENDED.lapsed(LocalDate.of(2028, 5, 20), Illness.Counted.SINCE_REQUIREMENT_LOST))
                .withMessage("中断してから2年は令和10年5月20日までです。それまでは再開できます（規則12条2項）");
    }
}
