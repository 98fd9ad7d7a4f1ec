package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import tsunagi.kernel.BusinessCalendar;

/**
 * 延長の申請期限 — a day of the last month that is paid, or the weekday before it. 杉並区 (2024-02-01) and 文京区: its last day.
 *
 * @param day as the municipality sets it
 */
public record ExtensionDeadline(MonthlyDeadline day, BusinessCalendar calendar) {
    public static ExtensionDeadline endOfMonth(BusinessCalendar calendar) {
        return new ExtensionDeadline(MonthlyDeadline.END_OF_MONTH, calendar);
    }

    LocalDate in(YearMonth lastMonth) {
        return day.in(lastMonth, calendar);
    }
}
