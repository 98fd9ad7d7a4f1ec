package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** 規則10条・11条: who is paid how much, and how the result explains itself. */
class RentGrantTest {
    private static final RentStandards TOKYO = SampleRent.TOKYO;

    /** The example of the API: 84,000 + 65,000 − 100,000 by 号ロ, the rent not capped; the limit by the capped rent. */
    @Test
    void eachStepTellsWhatIsComputedByWhichArticleAndFromWhichRow() {
        var grant = SampleRent.of(TOKYO, 65_000, 100_000).owning(300_000).grant();

        assertThat(grant.steps())
                .extracting(step -> step.formula().text(), Step::value, Step::article)
                .containsExactly(
                        tuple("84000", 84_000L, "規則4条1号イ"),
                        tuple("53700", 53_700L, "規則4条1号イ"),
                        tuple("min(65000, 53700)", 53_700L, "規則10条3号イ"),
                        tuple("84000 + 53700", 137_700L, "規則10条3号イ"),
                        tuple("min(84000 * 6, 1000000)", 504_000L, "規則10条4号"),
                        tuple("100000", 100_000L, "規則3条の2"),
                        tuple("300000", 300_000L, "規則10条4号"),
                        tuple("84000 + 65000 - 100000", 49_000L, "規則11条1項1号ロ"),
                        tuple("ceil100(49000)", 49_000L, "規則11条2項"),
                        tuple("min(49000, 53700)", 49_000L, "規則11条1項1号"));
        assertThat(grant.steps().getFirst().source()).isEqualTo("基準額 令和2年7月1日から 出典：市公式");
        assertThat(grant.amount()).isEqualTo(Yen.of(49_000));
        assertThat(grant.incomeLimit()).isEqualTo(Yen.of(137_700));
        assertThat(grant.assetLimit()).isEqualTo(Yen.of(504_000));
        assertThat(grant.warnings()).isEmpty();
        assertThat(grant.carriesDecision()).isTrue();
    }

    @Test
    void anIncomeUpToTheThresholdBringsTheWholeRentWithoutRounding() {
        var grant = SampleRent.of(TOKYO, 45_050, 84_000).grant();

        assertThat(grant.amount()).isEqualTo(Yen.of(45_050));
        assertThat(grant.steps())
                .extracting(step -> step.formula().text())
                .endsWith("45050", "min(45050, 53700)")
                .noneMatch(text -> text.contains("ceil100"));
        assertThat(grant.steps())
                .extracting(Step::article)
                .contains("規則11条1項1号イ")
                .doesNotContain("規則11条1項1号ロ", "規則11条2項");
    }

    /** By hand: threshold 84,000, cap 53,700. One yen above the threshold the sum is B + R − I, raised to a hundred, and then capped. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            rent   | income | amount | why
            50000  | 84000  | 50000  | the rent
            50000  | 84001  | 50000  | 49,999 raised to a hundred
            50000  | 84100  | 49900  | 49,900 needs no raising
            50000  | 84101  | 49900  | 49,899 raised
            50000  | 84099  | 50000  | 49,901 raised
            53700  | 84000  | 53700  | rent and cap alike
            53701  | 84000  | 53700  | capped by one yen
            53699  | 84000  | 53699  | one yen below the cap
            65000  | 95300  | 53700  | 53,700: just the cap
            65000  | 95301  | 53700  | 53,699 raised
            65000  | 95400  | 53600  | 53,600
            65000  | 95299  | 53700  | 53,701 raised, then capped
            65000  | 137700 | 11300  | at the income limit, with the whole rent
            50000  | 133900 | 100    | a hundred is left
            50000  | 133999 | 100    | one yen is raised to a hundred
            """)
    void theAmountAtEveryLimit(long rent, long income, long amount, String why) {
        var grant = SampleRent.of(TOKYO, rent, income).grant();

        assertThat(grant.outcome()).as(why).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.amount()).as(why).isEqualTo(Yen.of(amount));
        assertThat(grant.steps().getLast().yen()).as(why).isEqualTo(grant.amount());
    }

    /** I = B + R: 10条 is met and 11条 gives nothing. */
    @Test
    void whoMeetsEverythingAndGetsNothingIsLeftToTheMunicipality() {
        var grant = SampleRent.of(TOKYO, 50_000, 134_000).grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.ZERO_AMOUNT);
        assertThat(grant.amount()).isEqualTo(Yen.ZERO);
        assertThat(grant.refusals()).isEmpty();
        assertThat(grant.steps().getLast().formula().text()).isEqualTo("min(0, 53700)");
        assertThat(grant.warnings()).containsExactly("要件は満たしますが、支給額が0円です。扱いを自治体で決めてください");
        assertThat(SampleRent.of(TOKYO, 50_000, 134_001).grant().refusals()).containsExactly(Shortfall.INCOME);
    }

    @Test
    void withoutARentThereIsNothingToPay() {
        assertThat(SampleRent.of(TOKYO, 0, 84_000).grant().outcome()).isEqualTo(Outcome.ZERO_AMOUNT);
        assertThat(SampleRent.of(TOKYO, 0, 84_001).grant().refusals()).containsExactly(Shortfall.INCOME);
        assertThat(SampleRent.of(SampleRent.standards(84_000, 0), 50_000, 0)
                        .grant()
                        .outcome())
                .isEqualTo(Outcome.ZERO_AMOUNT);
    }

    /** 規則11条2項 to the letter: 45,049 becomes 45,100, which is more than the rent of 45,050. */
    @Test
    void raisingToAHundredMayExceedTheRentAndThatIsTold() {
        var grant = SampleRent.of(TOKYO, 45_050, 84_001).grant();

        assertThat(grant.amount()).isEqualTo(Yen.of(45_100));
        assertThat(grant.warnings()).containsExactly("100円未満の切上げ（規則11条2項）により、支給額が家賃を50円上回ります");
        assertThat(SampleRent.of(TOKYO, 45_100, 84_001).grant().warnings()).isEmpty();
    }

    @Test
    void allThatFailsIsToldInTheOrderOfTheTable() {
        var grant = SampleRent.of(TOKYO, 65_000, 137_701)
                .owning(504_001)
                .on(RentGround.leftWork(LocalDate.of(2024, 5, 14), List.of()))
                .grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.NOT_PAYABLE);
        assertThat(grant.refusals()).containsExactly(Shortfall.TWO_YEARS, Shortfall.INCOME, Shortfall.ASSETS);
        assertThat(grant.amount()).isEqualTo(Yen.ZERO);
        assertThat(grant.incomeLimit()).isEqualTo(Yen.of(137_700));
        var last = grant.steps().getLast();
        assertThat(last.formula().text()).isEqualTo("0");
        assertThat(last.article()).isEqualTo("規則10条1号イ");
        assertThat(last.source()).isEqualTo("満たさない要件：A1、A3、A4");
        assertThat(grant.steps()).extracting(Step::article).doesNotContain("規則11条1項1号ロ");
    }

    @Test
    void whatStaffAnsweredNoRefusesAsWell() {
        var answers = new HashMap<>(SampleRent.allMet());
        answers.put(RentCriterion.NO_SIMILAR_BENEFIT, Answer.no("職業訓練の住居手当"));

        var grant = SampleRent.of(TOKYO, 50_000, 0).answering(answers).grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.NOT_PAYABLE);
        assertThat(grant.failed()).containsExactly(RentCriterion.NO_SIMILAR_BENEFIT);
        assertThat(grant.refusals()).isEmpty();
        assertThat(grant.steps().getLast().article()).isEqualTo("規則18条");
    }

    @Test
    void theComputedConditionsShowBothFigures() {
        var findings =
                SampleRent.of(TOKYO, 65_000, 137_701).owning(504_000).grant().findings();

        assertThat(findings)
                .filteredOn(finding -> !finding.criterion().isAnswered())
                .extracting(
                        finding -> finding.criterion().number(),
                        finding -> finding.answer().choice(),
                        finding -> finding.answer().evidence())
                .containsExactly(
                        tuple("A1", Answer.Choice.YES, "申請日令和8年5月15日、離職の日令和8年3月31日、離職等の日の翌日から2年の最後の日令和10年3月31日"),
                        tuple("A3", Answer.Choice.NO, "世帯収入額137,701円 ＞ 収入の上限137,700円"),
                        tuple("A4", Answer.Choice.YES, "世帯の金融資産504,000円 ≦ 金融資産の上限504,000円"));
    }

    @Test
    void onlyWhatStaffAnswerCanBeAnswered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleRent.of(TOKYO, 50_000, 0)
                        .answering(Map.of(RentCriterion.INCOME, Answer.yes("計算")))
                        .grant());
    }

    @Test
    void nobodyAppliesBeforeWorkEnded() {
        var sample = SampleRent.of(TOKYO, 50_000, 0);
        assertThat(sample.on(RentGround.leftWork(SampleRent.MAY_15, List.of()))
                        .grant()
                        .outcome())
                .isEqualTo(Outcome.PAYABLE);
        var later = RentGround.businessClosed(SampleRent.MAY_15.plusDays(1), List.of());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sample.on(later).grant())
                .withMessage("廃業の日は、申請日以前の日付にしてください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("leftWorkOn"));
    }
}
