package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;

/** 支給する月: 規則12条, 通算9か月. */
class PaidMonthsTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @Test
    void monthsFollowEachOtherOverTheYearsEnd() {
        PaidMonths months = PaidMonths.NONE.and(YearMonth.of(2026, 11), 3);

        assertThat(months.months())
                .containsExactly(YearMonth.of(2026, 11), YearMonth.of(2026, 12), YearMonth.of(2027, 1));
        assertThat(months.last()).contains(YearMonth.of(2027, 1));
        assertThat(months.count()).isEqualTo(3);
        assertThat(months.left()).isEqualTo(6);
    }

    @Test
    void nineMonthsCanBePaidAndTenNot() {
        PaidMonths nine = PaidMonths.NONE.and(APRIL, 9);

        assertThat(nine.left()).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> nine.and(YearMonth.of(2027, 1), 1))
                .withMessage("支給は通算9か月までです（規則12条）");
    }

    @Test
    void noMonthIsPaidTwiceOrOutOfOrder() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PaidMonths(List.of(APRIL, APRIL)))
                .withMessage("支給する月は、重なりなく古い順に並べてください");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new PaidMonths(List.of(APRIL, APRIL.plusMonths(2), APRIL.plusMonths(1))));
    }

    @Test
    void aMonthAfterASuspensionIsCountedOnFromTheMonthsBeforeIt() {
        PaidMonths months = PaidMonths.NONE.and(APRIL, 2).and(YearMonth.of(2026, 9), 1);

        assertThat(months.numberOf(YearMonth.of(2026, 9))).isEqualTo(3);
        assertThat(months.contains(YearMonth.of(2026, 6))).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> months.numberOf(YearMonth.of(2026, 6)))
                .withMessage("令和8年6月は支給する月ではありません");
    }

    @Test
    void theyAreCutAtAMonth() {
        PaidMonths months = PaidMonths.NONE.and(APRIL, 3);

        assertThat(months.from(YearMonth.of(2026, 5))).containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
        assertThat(months.before(YearMonth.of(2026, 5)).months()).containsExactly(APRIL);
        assertThat(months.before(APRIL)).isEqualTo(PaidMonths.NONE);
        assertThat(PaidMonths.NONE.last()).isEmpty();
    }
}
