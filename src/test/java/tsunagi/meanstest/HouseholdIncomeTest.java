package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.IncomeAmount.Average;
import tsunagi.meanstest.IncomeAmount.ForMonths;
import tsunagi.meanstest.IncomeAmount.OfMonth;

/** 世帯収入額 by category: what municipalities publish about it (横須賀市, 蓮田市, 宜野湾市, 台東区, 高石市), computed by hand. */
class HouseholdIncomeTest {
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static IncomeFigure figure(YearMonth month, long amount, long deduction) {
        return new IncomeFigure(month, Yen.of(amount), Yen.of(deduction));
    }

    private static OfMonth may(long amount, long deduction) {
        return new OfMonth(figure(MAY, amount, deduction));
    }

    private static IncomeItem item(String earner, IncomeKind kind, IncomeAmount amount) {
        return new IncomeItem(earner, kind, amount, Inclusion.usual(), "");
    }

    private static Step step(IncomeKind kind, IncomeAmount amount) {
        return item("本人", kind, amount).step();
    }

    /** 横須賀市・蓮田市・宜野湾市: 総支給額 − 通勤交通費. */
    @Test
    void wagesCountGrossWithoutTheWayToWork() {
        var step = step(IncomeKind.WAGES, may(120_000, 8_000));

        assertThat(step.label()).isEqualTo("本人 給与（通勤交通費を除く）");
        assertThat(step.formula().text()).isEqualTo("120000 - 8000");
        assertThat(step.value()).isEqualTo(112_000);
        assertThat(step.source()).isEqualTo("総支給額から通勤交通費を除く（横須賀市・蓮田市・宜野湾市の案内）");
        assertThat(step(IncomeKind.WAGES, may(120_000, 0)).label()).isEqualTo("本人 給与");
        assertThat(step(IncomeKind.WAGES, may(120_000, 0)).formula().text()).isEqualTo("120000");
    }

    @Test
    void theEvidenceIsNamedInTheStep() {
        var item = new IncomeItem("妻", IncomeKind.PENSION, may(65_000, 0), Inclusion.usual(), "年金振込通知書");

        assertThat(item.step().source()).isEqualTo("継続する収入として算入（台東区・宜野湾市の案内） 確認：年金振込通知書");
        assertThat(item.step().article()).isEqualTo("自治体の取扱い");
    }

    /** 横須賀市: 事業収入 − 経費; who works at a loss has no income, and not less than none. */
    @Test
    void aBusinessCountsWithoutItsExpensesAndALossIsNothing() {
        assertThat(step(IncomeKind.BUSINESS, may(150_000, 40_000)).formula().text())
                .isEqualTo("150000 - 40000");
        assertThat(step(IncomeKind.BUSINESS, may(150_000, 150_000)).formula().text())
                .isEqualTo("150000 - 150000");
        assertThat(step(IncomeKind.BUSINESS, may(150_000, 150_001)).formula().text())
                .isEqualTo("max(150000 - 150001, 0)");
        assertThat(step(IncomeKind.BUSINESS, may(150_000, 150_001)).value()).isZero();
        assertThat(step(IncomeKind.BUSINESS, may(150_000, 40_000)).label()).isEqualTo("本人 事業収入（経費を除く）");
    }

    @Test
    void aPensionPaidForTwoMonthsIsHalvedAndAHalfYenDropped() {
        var step = step(IncomeKind.PENSION, new ForMonths(Yen.of(131_001), 2));

        assertThat(step.label()).isEqualTo("本人 年金（2か月分を月割り）");
        assertThat(step.formula().text()).isEqualTo("(131001 - 1) / 2");
        assertThat(step.value()).isEqualTo(65_500);
    }

    @Test
    void varyingWagesAreAveragedOverThreeMonths() {
        var average = new Average(List.of(
                figure(MAY.minusMonths(3), 100_000, 5_000),
                figure(MAY.minusMonths(2), 110_000, 5_000),
                figure(MAY.minusMonths(1), 90_500, 5_000)));

        var step = step(IncomeKind.WAGES, average);

        assertThat(step.label()).isEqualTo("本人 給与（通勤交通費を除く）（3か月の平均）");
        assertThat(step.formula().text()).isEqualTo("(100000 - 5000 + 110000 - 5000 + 90500 - 5000 - 2) / 3");
        assertThat(step.value()).isEqualTo(95_166);
    }

    @Test
    void aBusinessIsAveragedWithItsLosses() {
        var profit = new Average(List.of(figure(MAY.minusMonths(1), 90_000, 30_000), figure(MAY, 10_000, 30_000)));
        var loss = new Average(List.of(figure(MAY.minusMonths(1), 30_000, 30_000), figure(MAY, 10_000, 30_000)));

        assertThat(step(IncomeKind.BUSINESS, profit).value()).isEqualTo(20_000);
        assertThat(step(IncomeKind.BUSINESS, loss).value()).isZero();
    }

    /** rules.md §2.4: what counts, and what doesn't (児童手当 since 2023-04: 高石市). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            kind                  | label                 | counted
            WAGES                 | 給与                    | true
            BUSINESS              | 事業収入                  | true
            PENSION               | 年金                    | true
            UNEMPLOYMENT_BENEFIT  | 失業等給付                 | true
            PROPERTY              | 不動産の賃貸収入              | true
            REMITTANCE            | 継続的な仕送り               | true
            CHILD_ALLOWANCE       | 児童手当など特定目的の手当 | false
            SCHOOL_CHILD_EARNINGS | 未成年で就学中の子の収入  | false
            LOAN                  | 借入金                   | false
            PUBLIC_LOAN           | 公的な貸付け                | false
            RETIREMENT_PAY        | 退職金                   | false
            ONE_OFF               | 一時的な臨時収入              | false
            """)
    void whatCountsUsually(IncomeKind kind, String label, boolean counted) {
        var step = step(kind, may(30_000, 0));

        assertThat(step.label()).isEqualTo(counted ? "本人 " + label : "本人 " + label + "（算入しない）");
        assertThat(step.formula().text()).isEqualTo(counted ? "30000" : "30000 * 0");
        assertThat(step.value()).isEqualTo(counted ? 30_000 : 0);
        assertThat(step.source()).isEqualTo(kind.basis());
        assertThat(Arrays.asList(IncomeKind.values())).hasSize(12);
    }

    @Test
    void anOfficerDecidesOtherwiseWithAReasonAndTheReasonIsShown() {
        var loan = new IncomeItem("本人", IncomeKind.LOAN, may(20_000, 0), Inclusion.counted("返済を求められない"), "通帳");
        var wages = new IncomeItem("長女", IncomeKind.WAGES, may(20_000, 2_000), Inclusion.leftOut("学費に充てる"), "");

        assertThat(loan.step().value()).isEqualTo(20_000);
        assertThat(loan.step().source()).isEqualTo("算入する理由：返済を求められない 確認：通帳");
        assertThat(wages.step().label()).isEqualTo("長女 給与（通勤交通費を除く）（算入しない）");
        assertThat(wages.step().formula().text()).isEqualTo("(20000 - 2000) * 0");
        assertThat(wages.step().source()).isEqualTo("算入しない理由：学費に充てる");
        for (String reason : List.of("", " ")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Inclusion.counted(reason))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("inclusionReason"));
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Inclusion.leftOut(reason));
        }
    }

    @Test
    void theHouseholdsIncomeIsTheSumOfWhatCounts() {
        var income = HouseholdIncome.of(List.of(
                item("本人", IncomeKind.WAGES, may(60_000, 3_000)),
                item("妻", IncomeKind.PENSION, new ForMonths(Yen.of(86_000), 2)),
                item("妻", IncomeKind.CHILD_ALLOWANCE, may(15_000, 0))));

        assertThat(income.steps())
                .extracting(Step::label)
                .containsExactly("本人 給与（通勤交通費を除く）", "妻 年金（2か月分を月割り）", "妻 児童手当など特定目的の手当（算入しない）", "世帯収入額");
        var total = income.steps().getLast();
        assertThat(total.formula().text()).isEqualTo("57000 + 43000");
        assertThat(total.article()).isEqualTo("規則3条の2");
        assertThat(total.source()).isEqualTo("上の各項目の合計");
        assertThat(income.missing()).isEmpty();
        var grant = SampleRent.of(SampleRent.TOKYO, 65_000, 0)
                .having(new HouseholdMeans(income, FinancialAssets.of(Yen.ZERO)))
                .grant();
        assertThat(grant.amount()).isEqualTo(Yen.of(49_000));
        assertThat(grant.steps()).containsAll(income.steps());
    }

    @Test
    void whoDeclaresNothingHasNothing() {
        var total = HouseholdIncome.of(List.of()).steps().getLast();

        assertThat(total.formula().text()).isEqualTo("0");
        assertThat(total.source()).isEqualTo("申告なし");
        assertThat(HouseholdIncome.of(Yen.of(5)).steps())
                .extracting(Step::source)
                .containsExactly("入力した額");
        assertThat(HouseholdIncome.of(Yen.of(5)).missing()).isEmpty();
        assertThat(HouseholdIncome.unconfirmed(" ").missing()).isEqualTo("世帯収入額が分かりません");
        assertThat(HouseholdIncome.unconfirmed("").steps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WAGES", "BUSINESS"})
    void onlyWagesAndBusinessesHaveSomethingTakenOff(IncomeKind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(kind, may(30_000, 1)))
                .withMessage(kind.label() + "から引くものはありません");
    }

    @Test
    void nobodysWayToWorkCostsMoreThanTheWage() {
        assertThat(step(IncomeKind.WAGES, may(5_000, 5_000)).value()).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(IncomeKind.WAGES, may(5_000, 5_001)))
                .withMessage("通勤交通費が総支給額を超えています");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> step(IncomeKind.WAGES, new Average(List.of(figure(MAY, 5_000, 5_001)))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 13})
    void aLumpIsForTwoToTwelveMonths(int months) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ForMonths(Yen.of(1), months));
        assertThat(new ForMonths(Yen.of(24), 12).months()).isEqualTo(12);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new ForMonths(Yen.of(-1), 2));
    }

    @Test
    void anAverageIsOfOneToThreeMonthsOneAfterAnother() {
        var march = figure(MAY.minusMonths(2), 1, 0);
        var april = figure(MAY.minusMonths(1), 1, 0);
        var may = figure(MAY, 1, 0);
        for (var figures : List.of(
                List.<IncomeFigure>of(),
                List.of(march, may),
                List.of(april, march),
                List.of(may, may),
                List.of(figure(MAY.minusMonths(3), 1, 0), march, april, may))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> new Average(figures))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("figures"));
        }
        assertThat(new Average(List.of(may)).figures()).hasSize(1);
        assertThat(new Average(List.of(march, april, may)).lastMonth()).isEqualTo(MAY);
    }

    @Test
    void noAmountIsNegativeOrBeyondReason() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> figure(MAY, -1, 0));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> figure(MAY, 0, -1))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("deduction"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> HouseholdIncome.of(Yen.of(-1)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("householdIncome"));
    }

    @Test
    void anAverageThatIsShortOrOldIsToldAndOneBeyondTheApplicationRefused() {
        assertThat(averaged(List.of(MAY.minusMonths(2), MAY.minusMonths(1), MAY))
                        .grant()
                        .warnings())
                .isEmpty();
        assertThat(averaged(List.of(MAY.minusMonths(5), MAY.minusMonths(4), MAY.minusMonths(3)))
                        .grant()
                        .warnings())
                .isEmpty();
        assertThat(averaged(List.of(MAY.minusMonths(6), MAY.minusMonths(5), MAY.minusMonths(4)))
                        .grant()
                        .warnings())
                .containsExactly("平均した収入は令和8年1月までのものです。直近の3か月かどうか確かめてください");
        assertThat(averaged(List.of(MAY.minusMonths(1), MAY)).grant().warnings())
                .containsExactly("収入の平均が2か月分です。通常は直近の3か月を平均します");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> averaged(List.of(MAY, MAY.plusMonths(1))).grant())
                .withMessage("平均する収入は、申請した月までのものにしてください");
    }

    private static SampleRent averaged(List<YearMonth> months) {
        var average = new Average(
                months.stream().map(month -> figure(month, 80_000, 0)).toList());
        var income = HouseholdIncome.of(
                List.of(item("本人", IncomeKind.WAGES, average), item("妻", IncomeKind.PENSION, may(1_000, 0))));
        return SampleRent.of(SampleRent.TOKYO, 50_000, 0)
                .having(new HouseholdMeans(income, FinancialAssets.of(Yen.ZERO)));
    }
}
