package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessCalendarTest {
    private final BusinessCalendar calendar = BusinessCalendar.national();

    /** 国民の祝日に関する法律2条, 3条2項 (振替: 5月6日, 3月22日) and 3条3項 (between two holidays: 9月22日). */
    @ParameterizedTest
    @CsvSource({
        "2026-02-23,天皇誕生日",
        "2026-03-20,春分の日",
        "2026-05-06,休日",
        "2026-09-22,休日",
        "2027-03-22,休日",
        "2026-11-23,勤労感謝の日"
    })
    void publicHolidaysAreClosed(LocalDate day, String name) {
        assertThat(calendar.isBusinessDay(day)).isFalse();
        assertThat(calendar.holiday(day))
                .hasValueSatisfying(found -> assertThat(found).contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-23", "2026-12-28", "2027-01-04", "2026-11-24"})
    void ordinaryDaysAreOpen(LocalDate day) {
        assertThat(calendar.isBusinessDay(day)).isTrue();
        assertThat(calendar.holiday(day)).isEmpty();
    }

    /** 地方自治法4条の2 */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-21", "2026-11-22", "2026-12-29", "2026-12-30", "2026-12-31", "2027-01-02", "2025-01-03"
            })
    void weekendsAndTheTurnOfTheYearAreClosed(LocalDate day) {
        assertThat(calendar.isBusinessDay(day)).isFalse();
    }

    @Test
    void aTermThatEndsOnAClosedDayMovesOn() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);

        assertThat(calendar.onOrAfter(saturday)).isEqualTo("2026-11-24");
        assertThat(calendar.onOrBefore(saturday)).isEqualTo("2026-11-20");
        assertThat(calendar.onOrAfter(LocalDate.of(2026, 11, 24))).isEqualTo("2026-11-24");
        assertThat(calendar.nextBusinessDay(LocalDate.of(2026, 12, 28))).isEqualTo("2027-01-04");
        assertThat(calendar.previousBusinessDay(LocalDate.of(2027, 1, 4))).isEqualTo("2026-12-28");
    }

    /** 民法140条: the first day is not counted. */
    @Test
    void fiveBusinessDaysSkipWhatIsClosed() {
        assertThat(calendar.plusBusinessDays(LocalDate.of(2026, 11, 19), 5)).isEqualTo("2026-11-27");
        assertThat(calendar.plusBusinessDays(LocalDate.of(2026, 11, 27), -5)).isEqualTo("2026-11-19");
        assertThat(calendar.plusBusinessDays(LocalDate.of(2026, 11, 22), 0)).isEqualTo("2026-11-22");
    }

    @Test
    void aMunicipalityMayCloseOnFurtherDays() {
        LocalDate anniversary = LocalDate.of(2026, 11, 24);

        var local = calendar.closedAlsoOn(Map.of(anniversary, "開庁記念日"));
        assertThat(local.isBusinessDay(anniversary)).isFalse();
        assertThat(local.closure(anniversary)).contains("開庁記念日");
        assertThat(local.closure(LocalDate.of(2026, 11, 23))).contains("勤労感謝の日");
        assertThat(local.closure(LocalDate.of(2026, 11, 22))).isEmpty();
        assertThat(calendar.isBusinessDay(anniversary)).isTrue();
        assertThat(calendar.closure(anniversary)).isEmpty();
    }

    @Property
    void goingAndComingBackLeadsToTheSameDay(
            @ForAll @DateRange(min = "1971-01-01", max = "2049-01-01") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        LocalDate open = calendar.onOrAfter(day);

        assertThat(calendar.plusBusinessDays(calendar.plusBusinessDays(open, count), -count))
                .isEqualTo(open);
    }
}
