package tsunagi.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;

/**
 * The cases behind a number.
 *
 * @param hidden how many of those counted the reader may not see: restricted, or another desk's
 */
record CountedPage(YearMonth month, ReturnColumn column, ReturnSpan span, List<Line> lines, int hidden) {
    CountedPage {
        lines = List.copyOf(lines);
    }

    /** @param on the day by which it counts */
    record Line(LocalDate on, CaseNumber number, String name) {
        String day() {
            return JapaneseDates.formatWithWeekday(on);
        }

        String href() {
            return "/cases/" + number.value();
        }
    }

    String title() {
        return column.label() + "（" + JapaneseDates.format(month) + "分 " + span.label() + "）";
    }

    int total() {
        return lines.size() + hidden;
    }

    String backHref() {
        return "/returns?month=" + month;
    }
}
