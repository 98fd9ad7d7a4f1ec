package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/** 部屋の予約; its words name nobody. */
record RoomBooking(
        UUID id,
        String room,
        Hours hours,
        String purpose,
        @Nullable String by,
        boolean own) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** On one day, from one hour until another. */
    record Hours(LocalDate on, LocalTime from, LocalTime until) {}

    String when() {
        return JapaneseDates.formatWithWeekday(hours.on())
                + " "
                + TIME.format(hours.from())
                + "〜"
                + TIME.format(hours.until());
    }
}
