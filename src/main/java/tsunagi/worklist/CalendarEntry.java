package tsunagi.worklist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 予定の1件.
 *
 * @param id of the record that names the appointment, the conference, the task or the booking
 * @param at null where only the day is known
 * @param until null where nobody said until when
 * @param place 会場 of a conference, or the room that is booked
 * @param by whose task, or who booked the room
 * @param abouts the cases that it is about; empty where it is about nobody. A meeting with several people of a household is one
 *     entry that names each of their cases: two at one hour would look like two meetings, of which one can't be kept
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
        List<Duty.About> abouts) {
    CalendarEntry {
        abouts = List.copyOf(abouts);
    }

    /** In a day those of the whole day first, then by their hour. */
    static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::what);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /** The same meeting, known of another case. */
    CalendarEntry with(CalendarEntry other) {
        return about(Stream.concat(abouts.stream(), other.abouts.stream()).toList());
    }

    /** What may leave in a file: empty where it is about restricted cases only. */
    Optional<CalendarEntry> withoutRestricted() {
        var open = abouts.stream().filter(about -> !about.restricted()).toList();
        return open.isEmpty() && !abouts.isEmpty() ? Optional.empty() : Optional.of(about(open));
    }

    private CalendarEntry about(List<Duty.About> cases) {
        return new CalendarEntry(id, kind, day, at, until, what, place, by, href, cases);
    }

    /** What it is known by, also in other calendars. */
    String key() {
        return kind.name() + "-" + id;
    }

    /** {@code R08-0001・R08-0002}. */
    String numbers() {
        return abouts.stream().map(about -> about.number().value()).collect(Collectors.joining("・"));
    }

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
