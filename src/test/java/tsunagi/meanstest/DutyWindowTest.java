package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Period;

/** 月4回以上を暦月で数えるか報告期間で数えるか: {@code rules.md} §2.6. */
class DutyWindowTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.national();

    private static Period window(DutyWindow window, String month) {
        return window.of(YearMonth.parse(month), new MonthlyDeadline(15), CALENDAR);
    }

    /** 15 August 2026 is a Saturday: the report is due on the 14th, and the next month begins with the 15th. */
    @ParameterizedTest
    @CsvSource({
        "CALENDAR_MONTH,   2026-08, 2026-08-01, 2026-08-31",
        "CALENDAR_MONTH,   2028-02, 2028-02-01, 2028-02-29",
        "REPORTING_PERIOD, 2026-08, 2026-07-16, 2026-08-14",
        "REPORTING_PERIOD, 2026-09, 2026-08-15, 2026-09-15"
    })
    void theDaysOfAMonth(DutyWindow kind, String month, LocalDate first, LocalDate last) {
        assertThat(window(kind, month)).isEqualTo(new Period(first, last));
    }

    @Property
    void everyDayCountsOnce(
            @ForAll DutyWindow kind,
            @ForAll @IntRange(min = 0, max = 300) int month,
            @ForAll @IntRange(min = 1, max = 31) int day) {
        YearMonth current = YearMonth.of(2020, 1).plusMonths(month);
        var report = new MonthlyDeadline(day);
        Period window = kind.of(current, report, CALENDAR);
        Period next = kind.of(current.plusMonths(1), report, CALENDAR);

        assertThat(requireNonNull(window.end()).plusDays(1)).isEqualTo(next.start());
    }

    @Test
    void bothAreToldInWords() {
        assertThat(DutyWindow.CALENDAR_MONTH.label()).isEqualTo("暦月");
        assertThat(DutyWindow.REPORTING_PERIOD.label()).isEqualTo("報告期間");
    }
}
