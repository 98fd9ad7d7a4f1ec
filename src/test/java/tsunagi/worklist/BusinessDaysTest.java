package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.BusinessCalendar;

class BusinessDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** As SQL reads it; its arrays begin with 1. */
    private static LocalDate after(BusinessDays business, LocalDate since, int count) {
        int place = business.ordinals().get((int) ChronoUnit.DAYS.between(business.first(), since)) + count;
        return business.days().get(place - 1);
    }

    @Test
    void theArraysSayWhatTheCalendarSaysOfEveryDayAndEveryPace() {
        var calendar = BusinessCalendar.national();
        var business = BusinessDays.around(TODAY, calendar);
        for (LocalDate day = TODAY.minusDays(390); !day.isAfter(TODAY); day = day.plusDays(1)) {
            for (int count : new int[] {1, 3, 5, 10, 20, 60}) {
                assertThat(after(business, day, count)).isEqualTo(calendar.plusBusinessDays(day, count));
            }
        }
    }
}
