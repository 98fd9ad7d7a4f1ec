package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;

/** 定例の決まり, checked against a calendar of 2026 and 2027 by hand. */
class TimetableRuleTest {
    private static final LocalDate NOV_1 = LocalDate.of(2026, 11, 1);

    private static TimetableRule rule(int everyMonths, DayRule day, WhenClosed closed) {
        return new TimetableRule(
                Forum.SUPPORT_CONFERENCE,
                everyMonths,
                day,
                closed,
                YearMonth.of(2026, 4),
                new TimetableRule.Venue(null, "市役所", ""));
    }

    private static List<LocalDate> days(TimetableRule rule, LocalDate today, int count) {
        return rule.from(today, count, BusinessCalendar.national()).stream()
                .map(TimetableRule.Occurrence::day)
                .toList();
    }

    /** 札幌 要綱4(2): 月1回の定期開催. */
    @Test
    void everyMonthHasItsThirdWednesday() {
        var monthly = rule(1, new DayRule.Weekday(3, DayOfWeek.WEDNESDAY), WhenClosed.LATER);
        assertThat(days(monthly, NOV_1, 3))
                .containsExactly(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 12, 16), LocalDate.of(2027, 1, 20));
        assertThat(monthly.label()).isEqualTo("毎月 第3水曜日");
    }

    @Test
    void todaysMeetingIsStillAhead() {
        var monthly = rule(1, new DayRule.Weekday(3, DayOfWeek.WEDNESDAY), WhenClosed.LATER);
        assertThat(days(monthly, LocalDate.of(2026, 11, 18), 1)).containsExactly(LocalDate.of(2026, 11, 18));
        assertThat(days(monthly, LocalDate.of(2026, 11, 19), 1)).containsExactly(LocalDate.of(2026, 12, 16));
    }

    /** 23 November 2026 is 勤労感謝の日, a Monday; the Friday before it is the 20th. */
    @Test
    void aHolidayMovesTheMeetingToADayOnWhichTheOfficeWorks() {
        var fourthMonday = new DayRule.Weekday(4, DayOfWeek.MONDAY);
        assertThat(days(rule(1, fourthMonday, WhenClosed.LATER), NOV_1, 1)).containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(days(rule(1, fourthMonday, WhenClosed.EARLIER), NOV_1, 1))
                .containsExactly(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aDayOnWhichTheTownIsClosedIsNoneEither() {
        var monthly = rule(1, new DayRule.Weekday(3, DayOfWeek.WEDNESDAY), WhenClosed.LATER);
        var closed = BusinessCalendar.national().closedAlsoOn(Map.of(LocalDate.of(2026, 11, 18), "開庁記念日"));
        assertThat(monthly.from(NOV_1, 1, closed))
                .containsExactly(
                        new TimetableRule.Occurrence(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 19), true));
    }

    /** 年末年始 (地方自治法4条の2): the meeting of December that falls on the 31st is held on 4 January, and stays December's. */
    @Test
    void aMeetingThatMovesIntoTheNextMonthStaysItsOwnMonths() {
        var last = rule(1, new DayRule.DayOfMonth(31), WhenClosed.LATER);
        assertThat(last.from(LocalDate.of(2027, 1, 1), 2, BusinessCalendar.national()))
                .containsExactly(
                        new TimetableRule.Occurrence(YearMonth.of(2026, 12), LocalDate.of(2027, 1, 4), true),
                        new TimetableRule.Occurrence(YearMonth.of(2027, 1), LocalDate.of(2027, 2, 1), true));
    }

    @Test
    void aMonthWithoutTheDayHasItOnItsLast() {
        assertThat(new DayRule.DayOfMonth(31).in(YearMonth.of(2026, 11))).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(new DayRule.Weekday(DayRule.LAST_WEEK, DayOfWeek.FRIDAY).in(YearMonth.of(2026, 11)))
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }

    /** 長岡 要領5(2): the town makes its own rule; here every other month, from April. */
    @Test
    void everySecondMonthCountsFromTheFirst() {
        var seldom = rule(2, new DayRule.DayOfMonth(15), WhenClosed.LATER);
        assertThat(days(seldom, NOV_1, 2))
                .as("October has had its own; 15 February 2027 is a Monday")
                .containsExactly(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 2, 15));
        assertThat(seldom.label()).isEqualTo("2か月ごと 15日");
    }

    @Test
    void aRuleNeedsAPlaceOrAnAddress() {
        assertThatThrownBy(() -> new TimetableRule.Venue(null, "", ""))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("場所か");
        assertThatThrownBy(() -> new TimetableRule.Venue(null, "", "http://example.jp/x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("https://");
    }
}
