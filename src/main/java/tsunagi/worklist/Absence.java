package tsunagi.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.StaffId;

/** 休みと代行 — from when until when somebody is away, and on whose 今日の仕事 her work stands meanwhile. */
record Absence(
        UUID id, Days days, @Nullable String name, @Nullable String substituteName) {

    /** As it is entered. */
    record Days(
            StaffId staff,
            LocalDate from,
            LocalDate until,
            @Nullable StaffId substitute) {}

    String label() {
        return JapaneseDates.formatWithWeekday(days.from())
                + (days.from().equals(days.until()) ? "" : "〜" + JapaneseDates.formatWithWeekday(days.until()));
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(days.from()) && !day.isAfter(days.until());
    }
}
