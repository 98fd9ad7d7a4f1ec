package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** Four cities paid wrong amounts for years and said how it came about. Each of these ways is closed here. */
class MistakesOfFourCitiesTest {
    /**
     * 四日市市 2020-09-11 (記者発表「住居確保給付金の算定誤りによる誤支給について」): 65 people were paid 3,321,600 yen too much, because the
     * reduction of who earns more than 基準額 (一部支給) was computed wrongly. Here whoever earns one yen more goes through 号ロ, its rounding
     * and the cap, and there is no amount without these steps.
     */
    @Test
    void yokkaichiSkippedTheFormulaOfThePartialAmount() {
        var grant = SampleRent.of(SampleRent.standards(81_000, 35_200), 35_000, 100_000)
                .grant();

        assertThat(grant.amount()).isEqualTo(Yen.of(16_000));
        assertThat(grant.steps().stream().skip(grant.steps().size() - 3L))
                .extracting(Step::article)
                .containsExactly("規則11条1項1号ロ", "規則11条2項", "規則11条1項1号");
        assertThat(SampleRent.of(SampleRent.standards(81_000, 35_200), 35_000, 81_001)
                        .grant()
                        .steps())
                .extracting(Step::article)
                .contains("規則11条1項1号ロ", "規則11条2項");
    }

    /**
     * 佐世保市 2022-04-28 (長崎新聞): from July 2017 to March 2022 the income of 63 households was never compared with 基準額, and all were paid
     * the rent up to the cap; 3,174,900 yen. Here nobody gets an amount without the income: unknown is not nothing.
     */
    @Test
    void saseboLeftOutTheTestOfTheIncome() {
        var unknown = SampleRent.of(SampleRent.standards(81_000, 32_000), 40_000, 0)
                .having(new HouseholdMeans(HouseholdIncome.unconfirmed(""), FinancialAssets.of(Yen.ZERO)))
                .grant();

        assertThat(unknown.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(unknown.amount()).isEqualTo(Yen.ZERO);
        assertThat(unknown.carriesDecision()).isFalse();
        var known = SampleRent.of(SampleRent.standards(81_000, 32_000), 40_000, 113_000);
        assertThat(known.grant().amount()).isEqualTo(Yen.of(8_000)).isNotEqualTo(Yen.of(32_000));
        assertThat(SampleRent.of(SampleRent.standards(81_000, 32_000), 40_000, 113_001)
                        .grant()
                        .refusals())
                .containsExactly(Shortfall.INCOME);
    }

    /**
     * 平塚市 2023-04-05 (記者発表「住居確保給付金の誤支給」): the special rule for applications of 令和2年度 (12 months, 附則5条) was applied to those of
     * 令和3年度 and later; 11 households, 1,362,600 yen. Here a value has its days of validity, one of another time is refused, and
     * the special rules (附則5条・6条) are not known at all: who applied in their time is told so.
     */
    @Test
    void hiratsukaAppliedASpecialRuleOfAnotherPeriod() {
        var special = new TableValue(
                Yen.of(500_000),
                "資産の上限 附則5条2項の特例",
                Standing.CONFIRMED,
                "附則5条2項",
                new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 3, 31)));
        var standards = new RentStandards(
                SampleRent.TOKYO.threshold(), SampleRent.TOKYO.cap(), special, CountingStart.DAY_AFTER);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> SampleRent.of(standards, 50_000, 0)
                        .on(RentGround.incomeReduced())
                        .appliedOn(LocalDate.of(2021, 4, 1))
                        .grant())
                .withMessageContaining("令和3年3月31日まで")
                .withMessageContaining("令和3年4月1日の申請には使えません");
        var sample = SampleRent.of(SampleRent.TOKYO, 50_000, 0).on(RentGround.incomeReduced());
        assertThat(sample.appliedOn(LocalDate.of(2023, 3, 31)).grant().warnings())
                .containsExactly("令和5年4月1日より前の申請には、当時の規則と特例（附則5条・6条）がありました。この計算は、それらを使いません");
        assertThat(sample.appliedOn(LocalDate.of(2023, 4, 1)).grant().warnings())
                .isEmpty();
    }

    /**
     * つくば市 2026-03 (NEWSつくば): on the checklist the rent stood where the cap belonged; 5 households, about 310,000 yen from 2020 to 2022.
     * Here a cap is a value of a table and of a type of its own: no rent fits in its place. Whoever types one all the same gets what-if
     * only, and is told that it is the rent.
     */
    @Test
    void tsukubaTypedTheRentWhereTheCapBelonged() {
        assertThat(Stream.of(RentCap.class.getConstructors())
                        .flatMap(constructor -> Arrays.stream(constructor.getParameterTypes())))
                .containsExactly(TableValue.class);
        assertThat(RentCap.class.isAssignableFrom(Rent.class)).isFalse();
        var grant = SampleRent.of(typedCap(60_000), 60_000, 0).grant();

        assertThat(grant.carriesDecision()).isFalse();
        assertThat(grant.warnings())
                .containsExactly(
                        "家賃の上限は、表によらず入力した額です。試算だけに使え、決定には使えません",
                        "家賃の上限に、家賃と同じ60,000円が入力されています。上限は住宅扶助基準に基づく額で、家賃ではありません");
        assertThat(SampleRent.of(typedCap(53_700), 60_000, 0).grant().warnings())
                .hasSize(1);
        assertThat(SampleRent.of(SampleRent.TOKYO, 53_700, 0).grant().warnings())
                .isEmpty();
    }

    /** Two more slips of the keyboard: threshold and cap exchanged, and a cap that is no cap of any table. */
    @Test
    void exchangedOrOddTableValuesAreTold() {
        assertThat(SampleRent.of(SampleRent.standards(53_700, 84_000), 50_000, 0)
                        .grant()
                        .warnings())
                .containsExactly("基準額（53,700円）が家賃の上限（84,000円）より少額です。取り違えていないか確かめてください");
        assertThat(SampleRent.of(SampleRent.standards(53_700, 53_700), 50_000, 0)
                        .grant()
                        .warnings())
                .isEmpty();
        assertThat(SampleRent.of(SampleRent.standards(84_000, 53_750), 50_000, 0)
                        .grant()
                        .warnings())
                .containsExactly("家賃の上限（53,750円）が100円単位ではありません");
    }

    private static RentStandards typedCap(long cap) {
        return RentStandards.of(SampleRent.TOKYO.threshold(), new RentCap(TableValue.typed("家賃の上限", Yen.of(cap))));
    }
}
