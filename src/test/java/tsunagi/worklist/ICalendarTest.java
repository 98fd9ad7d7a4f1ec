package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 5545, as calendars read it. */
class ICalendarTest {
    private static final Instant MADE = Instant.parse("2026-11-20T00:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static String file(ICalendar.Event... events) {
        return new String(ICalendar.file(MADE, List.of(events)), StandardCharsets.UTF_8);
    }

    @Test
    void anHourOfJapanIsWrittenInUniversalTimeAndADayAsADay() {
        var visit = new ICalendar.Event(
                "APPOINTMENT-1@tsunagi", DAY, LocalTime.of(8, 30), LocalTime.of(10, 0), "面談・訪問 R08-0012", "相談室1");
        var task = new ICalendar.Event("TASK-2@tsunagi", DAY, null, null, "仕事", null);
        assertThat(file(visit, task)).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Tsunagi//Tsunagi//JA
                        METHOD:PUBLISH
                        BEGIN:VEVENT
                        UID:APPOINTMENT-1@tsunagi
                        DTSTAMP:20261120T003000Z
                        DTSTART:20261123T233000Z
                        DTEND:20261124T010000Z
                        SUMMARY:面談・訪問 R08-0012
                        LOCATION:相談室1
                        CLASS:PRIVATE
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:TASK-2@tsunagi
                        DTSTAMP:20261120T003000Z
                        DTSTART;VALUE=DATE:20261124
                        SUMMARY:仕事
                        CLASS:PRIVATE
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @Test
    void whatWouldEndALineOrAValueIsEscaped() {
        assertThat(ICalendar.escaped("市民会館, 第2; C:\\室")).isEqualTo("市民会館\\, 第2\\; C:\\\\室");
        assertThat(ICalendar.escaped("1階\r\nEND:VEVENT\n2階")).isEqualTo("1階\\nEND:VEVENT\\n2階");
        assertThat(ICalendar.escaped("会\u0007議\u0000室\u007f")).isEqualTo("会議室");
    }

    @Test
    void aLineOfSeventyFiveOctetsStaysWholeAndOneMoreIsFolded() {
        String fits = "SUMMARY:" + "a".repeat(67);
        assertThat(ICalendar.folded(fits)).isEqualTo(fits);
        assertThat(ICalendar.folded(fits + "b")).isEqualTo(fits + "\r\n b");
    }

    @Test
    void noCharacterIsCutWhereALineIsFolded() {
        for (String line : List.of("LOCATION:" + "会".repeat(100), "LOCATION:a" + "𠮟".repeat(100), "x".repeat(300))) {
            String folded = ICalendar.folded(line);
            assertThat(folded.replace("\r\n ", "")).isEqualTo(line);
            assertThat(folded.split("\r\n"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(each -> assertThat(each.getBytes(StandardCharsets.UTF_8).length)
                            .isBetween(1, 75));
        }
    }
}
