package tsunagi.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;

/** 提出期限 counted by hand on the calendar of 2026. */
class DeadlineTest {
    /** 2026-10-10 is a Saturday, 10-12 スポーツの日; in January 2027 the first three days are closed. */
    @ParameterizedTest
    @CsvSource({
        "DAY,          10, 1, 2026-10, 2026-11-10, 翌月10日",
        "DAY,          10, 1, 2026-09, 2026-10-09, 翌月10日",
        "DAY,          31, 1, 2026-03, 2026-04-30, 翌月末日",
        "DAY,          15, 2, 2026-03, 2026-05-15, 翌々月15日",
        "BUSINESS_DAY, 1,  1, 2026-12, 2027-01-04, 翌月の1開庁日目",
        "BUSINESS_DAY, 5,  1, 2026-10, 2026-11-09, 翌月の5開庁日目",
        "BUSINESS_DAY, 8,  1, 2026-09, 2026-10-13, 翌月の8開庁日目"
    })
    void itFallsOnADayOnWhichTheOfficeWorks(
            Deadline.Unit unit, int number, int months, YearMonth last, LocalDate due, String label) {
        var deadline = new Deadline(unit, number, months);
        assertThat(deadline.after(last, BusinessCalendar.national())).isEqualTo(due);
        assertThat(deadline.label()).isEqualTo(label);
    }

    /** The tenth of November 2026 is a Tuesday; with 開庁記念日 on it the last day before is Monday the ninth. */
    @Test
    void aLocalClosedDayIsNoDayToHandInAReturn() {
        var calendar = BusinessCalendar.national().closedAlsoOn(Map.of(LocalDate.of(2026, 11, 10), "開庁記念日"));
        var october = YearMonth.of(2026, 10);
        assertThat(new Deadline(Deadline.Unit.DAY, 10, 1).after(october, calendar))
                .isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(new Deadline(Deadline.Unit.BUSINESS_DAY, 6, 1).after(october, calendar))
                .as("2, 4, 5, 6, 9, 11: the third is 文化の日, the tenth is closed")
                .isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @ParameterizedTest
    @CsvSource({"DAY, 0, 1", "DAY, 32, 1", "BUSINESS_DAY, 21, 1", "DAY, 1, 0", "DAY, 1, 13"})
    void noMonthHasSuchADay(Deadline.Unit unit, int number, int months) {
        assertThatThrownBy(() -> new Deadline(unit, number, months)).isInstanceOf(Refusal.class);
    }

    @Test
    void theWardOfMinatoReportsToItsWelfareCentreAndToTheCity() {
        assertThat(PresetLoader.shipped("osaka-minato").recipients())
                .extracting(Recipient::name, Recipient::frequency)
                .containsExactlyInAnyOrder(
                        tuple("港区保健福祉センター", Recipient.Frequency.MONTHLY),
                        tuple("大阪市福祉局", Recipient.Frequency.MONTHLY),
                        tuple("港区保健福祉センター", Recipient.Frequency.YEARLY),
                        tuple("大阪市福祉局", Recipient.Frequency.YEARLY));
        assertThat(PresetLoader.shipped("nagaoka").recipients()).isEmpty();
    }
}
