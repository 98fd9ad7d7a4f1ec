package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Locale;

/** The parts of 今日の仕事, in their order on the page. */
enum DutyGroup {
    OVERDUE("期限超過"),
    TODAY("今日"),
    WEEK("今週"),
    LATER("次の一手"),
    WAITING("承認待ち");

    private static final int WEEK_DAYS = 7;

    private final String label;

    DutyGroup(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of work that is one's own to do. */
    static DutyGroup of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isBefore(today.plusDays(WEEK_DAYS)) ? WEEK : LATER;
    }
}
