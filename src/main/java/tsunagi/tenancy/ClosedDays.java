package tsunagi.tenancy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/**
 * 閉庁日 — public holidays, or the same days of every year such as 12月29日〜1月3日.
 *
 * @param first null for public holidays
 * @param last null for public holidays; may lie in the next year
 */
public record ClosedDays(@Nullable MonthDay first, @Nullable MonthDay last) {
    static final ClosedDays HOLIDAYS = new ClosedDays(null, null);
    private static final String HOLIDAYS_WORD = "祝日";

    /** Reads {@code 祝日} or {@code 12-29/01-03}. */
    static ClosedDays parse(String text) {
        if (text.equals(HOLIDAYS_WORD)) {
            return HOLIDAYS;
        }
        String[] days = text.split("/", -1);
        try {
            return new ClosedDays(MonthDay.parse("--" + days[0]), MonthDay.parse("--" + days[days.length - 1]));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("「祝日」または「12-29/01-03」の形で書いてください：" + text);
        }
    }

    /** The text that {@link #parse} reads. */
    String text() {
        return first == null || last == null
                ? HOLIDAYS_WORD
                : "%s/%s"
                        .formatted(
                                first.toString().substring(2), last.toString().substring(2));
    }

    public String label() {
        return first == null || last == null
                ? HOLIDAYS_WORD
                : "%d月%d日〜%d月%d日"
                        .formatted(
                                first.getMonthValue(),
                                first.getDayOfMonth(),
                                last.getMonthValue(),
                                last.getDayOfMonth());
    }

    boolean covers(LocalDate day, boolean publicHoliday) {
        if (first == null || last == null) {
            return publicHoliday;
        }
        MonthDay monthDay = MonthDay.from(day);
        boolean fromFirst = !monthDay.isBefore(first);
        boolean untilLast = !monthDay.isAfter(last);
        return first.isAfter(last) ? fromFirst || untilLast : fromFirst && untilLast;
    }
}
