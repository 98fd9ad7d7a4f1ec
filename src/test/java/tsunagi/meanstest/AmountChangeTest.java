package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.AmountChange.IncomeFell;
import tsunagi.meanstest.AmountChange.Moved;
import tsunagi.meanstest.AmountChange.RentChanged;
import tsunagi.meanstest.AmountChange.Starts;
import tsunagi.meanstest.RentBenefit.First;

/** 支給額の変更: the three grounds of {@code rules.md} §2.8. */
class AmountChangeTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final First FIRST = new First(PaidMonths.NONE.and(APRIL, 3));
    private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 20);

    private static RentChanged rent(YearMonth since, long before, long after) {
        return new RentChanged(since, new Rent(Yen.of(before)), new Rent(Yen.of(after)));
    }

    private static IncomeFell income(long before, long after) {
        return new IncomeFell(
                APRIL, new IncomeThreshold(TableValue.typed("基準額 1人", Yen.of(84_000))), Yen.of(before), Yen.of(after));
    }

    @Test
    void aHigherRentCountsFromTheMonthOfTheApplication() {
        assertThat(rent(APRIL, 50_000, 50_001).months(FIRST, IN_MAY, Starts.MONTH_OF_APPLICATION))
                .containsExactly(MAY, JUNE);
        assertThat(rent(APRIL, 50_000, 50_001).months(FIRST, IN_MAY, Starts.MONTH_AFTER_APPLICATION))
                .containsExactly(JUNE);
    }

    @Test
    void orFromTheMonthInWhichItRisesWhenSheAppliesBefore() {
        assertThat(rent(JUNE, 50_000, 60_000).months(FIRST, IN_MAY, Starts.MONTH_OF_APPLICATION))
                .containsExactly(JUNE);
    }

    /** 規則11条1項1号: 家賃の額 — more than the rent is never paid, so a lower one counts at once, however late it is told. */
    @Test
    void aLowerRentCountsFromTheMonthInWhichItFell() {
        assertThat(rent(APRIL, 50_000, 49_999).months(FIRST, IN_MAY, Starts.MONTH_AFTER_APPLICATION))
                .containsExactly(APRIL, MAY, JUNE);
        assertThat(rent(APRIL, 50_000, 49_999).isLess()).isTrue();
        assertThat(rent(APRIL, 50_000, 50_001).isLess()).isFalse();
    }

    @Test
    void theSameRentIsNoChange() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rent(APRIL, 50_000, 50_000))
                .withMessage("家賃の額が変わっていません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("after"));
    }

    /** 収入減で基準額以下になった一部支給者; 基準額 84,000 (1級地 1人, 〜2026-06). */
    @Test
    void anIncomeThatFallsToTheThresholdOrBelowIsAChange() {
        assertThat(income(84_001, 84_000).months(FIRST, IN_MAY, Starts.MONTH_OF_APPLICATION))
                .containsExactly(MAY, JUNE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> income(100_000, 84_001))
                .withMessage("世帯収入額（84,001円）が基準額（84,000円）を超えているため、支給額は変わりません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("after"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> income(84_000, 0))
                .withMessage("世帯収入額が基準額（84,000円）以下の人には、家賃の額（上限まで）を支給しています")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("before"));
        assertThat(income(84_001, 0).isLess()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> income(-1, 0))
                .withMessage("0円以上の金額を入力してください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("before"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> income(84_001, -1))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("after"));
    }

    @Test
    void aMoveThatIsNotHerFaultOrWasGuidedChangesTheAmount() {
        var cheaper = new Moved(MAY, Moved.Reason.GUIDED, new Rent(Yen.of(50_000)), new Rent(Yen.of(40_000)));
        var same = new Moved(MAY, Moved.Reason.NOT_HER_FAULT, new Rent(Yen.of(50_000)), new Rent(Yen.of(50_000)));

        assertThat(cheaper.months(FIRST, LocalDate.of(2026, 6, 1), Starts.MONTH_OF_APPLICATION))
                .containsExactly(MAY, JUNE);
        assertThat(same.months(FIRST, LocalDate.of(2026, 6, 1), Starts.MONTH_OF_APPLICATION))
                .containsExactly(JUNE);
        assertThat(cheaper.label()).isEqualTo("自立相談支援機関などの指導による、同じ自治体の中の転居");
        assertThat(same.label()).isEqualTo("責めによらない転居");
    }

    @Test
    void afterTheLastMonthNothingChanges() {
        var rise = rent(APRIL, 50_000, 60_000);

        assertThat(rise.months(FIRST, LocalDate.of(2026, 6, 30), Starts.MONTH_OF_APPLICATION))
                .containsExactly(JUNE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rise.months(FIRST, LocalDate.of(2026, 6, 30), Starts.MONTH_AFTER_APPLICATION))
                .withMessage("支給期間は令和8年6月までです。その後の変更は受け付けられません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("since"));
    }

    @Test
    void everyGroundIsToldInWords() {
        assertThat(rent(APRIL, 1, 2).label()).isEqualTo("家賃の額が変わった");
        assertThat(income(84_001, 0).label()).isEqualTo("収入が減って基準額以下になった");
        assertThat(Starts.MONTH_OF_APPLICATION.label()).isEqualTo("変更を申請した月分から");
        assertThat(Starts.MONTH_AFTER_APPLICATION.label()).isEqualTo("変更を申請した月の翌月分から");
    }
}
