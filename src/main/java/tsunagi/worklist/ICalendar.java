package tsunagi.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;

/** iCalendar (RFC 5545): events as a file that every calendar reads. */
final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private ICalendar() {}

    /**
     * One event.
     *
     * @param uid the same whenever the event is taken out again, so that a calendar replaces it
     * @param at null for the whole day
     * @param until null where nobody said until when
     */
    record Event(
            String uid,
            LocalDate day,
            @Nullable LocalTime at,
            @Nullable LocalTime until,
            String summary,
            @Nullable String place) {}

    /** @param made when the file is made */
    static byte[] file(Instant made, List<Event> events) {
        var calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Tsunagi//Tsunagi//JA");
        calendar.line("METHOD", "PUBLISH");
        events.forEach(event -> calendar.add(event, made));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Event event, Instant made) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("DTSTAMP", MOMENT.format(made));
        if (event.at() == null) {
            line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        } else {
            line("DTSTART", moment(event.day(), event.at()));
        }
        if (event.at() != null && event.until() != null) {
            line("DTEND", moment(event.day(), event.until()));
        }
        line("SUMMARY", escaped(event.summary()));
        if (event.place() != null) {
            line("LOCATION", escaped(event.place()));
        }
        line("CLASS", "PRIVATE");
        line("END", "VEVENT");
    }

    /** In UTC, so that the file needs no table of a time zone. */
    private static String moment(LocalDate day, LocalTime at) {
        return MOMENT.format(day.atTime(at).atZone(JapanTime.ZONE));
    }

    /** What would end the line or the value is written with a backslash (3.3.11); other control characters have no place. */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private void line(String name, String value) {
        text.append(folded(name + ":" + value)).append(LINE_END);
    }

    /** A line of more than 75 octets goes on in the next, after a space, and no character is cut (3.1). */
    static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }
}
