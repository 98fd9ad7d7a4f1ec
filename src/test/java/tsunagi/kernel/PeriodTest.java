package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void bothItsFirstAndItsLastDayBelongToIt() {
        Period april = new Period(day("2026-04-01"), day("2026-04-30"));

        assertThat(april.contains(day("2026-04-01"))).isTrue();
        assertThat(april.contains(day("2026-04-30"))).isTrue();
        assertThat(april.contains(day("2026-03-31"))).isFalse();
        assertThat(april.contains(day("2026-05-01"))).isFalse();
        assertThat(april.days()).isEqualTo(30);
    }

    @Test
    void aPeriodCannotEndBeforeItStarts() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Period(day("2026-04-02"), day("2026-04-01")))
                .withMessage("終了日は開始日以後の日付にしてください");
    }

    @Test
    void anOpenPeriodGoesOnAndHasNoLength() {
        Period open = Period.from(day("2026-04-01"));

        assertThat(open.contains(day("2099-01-01"))).isTrue();
        assertThat(open.overlaps(new Period(day("2026-01-01"), day("2026-04-01"))))
                .isTrue();
        assertThat(open.overlaps(new Period(day("2026-01-01"), day("2026-03-31"))))
                .isFalse();
        assertThatIllegalStateException().isThrownBy(open::months);
    }

    @Test
    void threeMonthsEndOnTheDayBeforeTheAnsweringDay() {
        assertThat(Period.ofMonths(day("2026-04-15"), 3).end()).isEqualTo("2026-07-14");
        assertThat(Period.ofMonths(day("2026-04-01"), 3).end()).isEqualTo("2026-06-30");
    }

    /** 民法143条2項ただし書 */
    @Test
    void withoutAnAnsweringDayItEndsOnTheLastDayOfTheMonth() {
        assertThat(Period.ofMonths(day("2026-01-31"), 1).end()).isEqualTo("2026-02-28");
        assertThat(Period.ofMonths(day("2027-11-30"), 3).end()).isEqualTo("2028-02-29");
    }

    @Property
    void aPeriodOfSoManyMonthsHasSoManyMonths(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        assertThat(Period.ofMonths(start, months).months()).isEqualTo(months);
    }
}
