package tsunagi.reporting;

import java.time.DateTimeException;
import java.time.YearMonth;
import tsunagi.kernel.Refusal;

/**
 * What somebody asks for, as it stands in an address: months as {@code 2026-05}, the empty text for what is usual.
 *
 * @param version of a closed month: its last version where nothing is said, {@code now} for what is counted now
 */
record ReturnRequest(String from, String until, String scope, String version) {
    /** For what is counted now, whether the month is closed or not. */
    ReturnRequest(String from, String until, String scope) {
        this(from, until, scope, Reading.NOW);
    }

    static ReturnRequest of(YearMonth month) {
        return new ReturnRequest(month.toString(), month.toString(), "", "");
    }

    /**
     * The months; this month where none is named, and turned round where the last is before the first.
     *
     * @throws Refusal when one is no month or has not begun yet
     */
    MonthSpan span(YearMonth thisMonth) {
        var first = month(from.isEmpty() ? until : from, thisMonth);
        var last = month(until.isEmpty() ? from : until, thisMonth);
        return first.isAfter(last) ? new MonthSpan(last, first) : new MonthSpan(first, last);
    }

    private static YearMonth month(String typed, YearMonth thisMonth) {
        if (typed.isEmpty()) {
            return thisMonth;
        }
        try {
            var month = YearMonth.parse(typed);
            if (month.isAfter(thisMonth)) {
                throw new Refusal("month", "まだ来ていない月です。今月までの月を選んでください");
            }
            return month;
        } catch (DateTimeException unreadable) {
            throw new Refusal("month", "月を読み取れません：" + typed);
        }
    }
}
