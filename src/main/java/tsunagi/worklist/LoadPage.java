package tsunagi.worklist;

import java.time.LocalDate;
import java.util.List;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

/** What 窓口の負荷 shows: for each person of the desk how many cases and how much work she has. */
record LoadPage(LocalDate today, List<Line> lines) {
    LoadPage {
        lines = List.copyOf(lines);
    }

    /**
     * @param cases running cases that she leads
     * @param overdue what waits in these and is overdue, and her overdue tasks
     * @param silent of these cases, those that have not moved for thirty days
     */
    record Line(StaffId staff, String name, int cases, int overdue, int silent, int tasks) {
        String handoverHref() {
            return HandoverPage.href(staff);
        }
    }

    String date() {
        return JapaneseDates.formatWithWeekday(today);
    }
}
