package tsunagi.meanstest;

import java.time.LocalDate;
import java.time.YearMonth;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;

/**
 * 毎月の期限 — a day of each month; when the office is closed on it, the last day before it on which it works. 中野区: 毎月15日,
 * 土日祝は直前の平日 (2024-05-07). In a month that has no such day, its last one.
 *
 * @param day 1 to 31
 */
public record MonthlyDeadline(int day) {
    /** 杉並区, 文京区: an extension is applied for until the last day of the last month (or the weekday before it). */
    public static final MonthlyDeadline END_OF_MONTH = new MonthlyDeadline(31);

    public MonthlyDeadline {
        if (day < 1 || day > 31) {
            throw new Refusal("day", "期限の日は1日から31日までで入力してください");
        }
    }

    public LocalDate in(YearMonth month, BusinessCalendar calendar) {
        return calendar.onOrBefore(month.atDay(Math.min(day, month.lengthOfMonth())));
    }
}
