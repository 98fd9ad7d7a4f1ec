package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarSpanTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void aWeekGoesFromMondayToSunday() {
        assertThat(CalendarSpan.WEEK.days(TUESDAY))
                .hasSize(7)
                .startsWith(LocalDate.of(2026, 11, 23))
                .endsWith(LocalDate.of(2026, 11, 29));
        assertThat(CalendarSpan.WEEK.days(LocalDate.of(2026, 11, 29))).startsWith(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aMonthIsShownInWholeWeeks() {
        assertThat(CalendarSpan.MONTH.days(TUESDAY))
                .hasSize(42)
                .startsWith(LocalDate.of(2026, 10, 26))
                .endsWith(LocalDate.of(2026, 12, 6));
        assertThat(CalendarSpan.MONTH.days(LocalDate.of(2027, 2, 10))).hasSize(28);
    }

    @Test
    void theNextMonthOfItsThirtyFirstIsTheNextMonth() {
        assertThat(CalendarSpan.MONTH.after(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(CalendarSpan.WEEK.before(TUESDAY)).isEqualTo(TUESDAY.minusDays(7));
    }

    @Test
    void whatAnAddressCantNameIsAWeek() {
        assertThat(CalendarSpan.read("year")).isEqualTo(CalendarSpan.WEEK);
        assertThat(CalendarSpan.read("month")).isEqualTo(CalendarSpan.MONTH);
    }
}
