package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 予定の1件.
 *
 * @param id of the record that names the appointment, the conference, the task or the booking
 * @param at null where only the day is known
 * @param until null where nobody said until when
 * @param place 会場 of a conference, or the room that is booked
 * @param by whose task, or who booked the room
 */
record CalendarEntry(
        UUID id,
        Kind kind,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable LocalTime until,
        String what,
        @Nullable String place,
        @Nullable String by,
        @Nullable String href,
        Duty.@Nullable About about) {
    /** In a day those of the whole day first, then by their hour. */
    static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::what);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** What it is. */
    enum Kind {
        APPOINTMENT("面談・訪問"),
        CONFERENCE("支援調整会議"),
        TASK("仕事"),
        ROOM("部屋");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** {@code 10:00〜11:00}, {@code 10:00}, 終日. */
    String hours() {
        if (at == null) {
            return "終日";
        }
        return TIME.format(at) + (until == null ? "" : "〜" + TIME.format(until));
    }
}
