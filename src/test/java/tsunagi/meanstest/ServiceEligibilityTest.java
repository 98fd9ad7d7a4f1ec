package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** 規則4条 (就労準備支援) and 6条 (居住支援), by the published table of 23区 for one and three people. */
class ServiceEligibilityTest {
    private static final LocalDate DAY = SampleRent.MAY_15;
    private static final ServiceStandards ONE = tables(84_000, 53_700);
    private static final ServiceStandards THREE = tables(172_000, 69_800);

    private static ServiceStandards tables(long threshold, long cap) {
        return new ServiceStandards(
                new IncomeThreshold(SampleRent.confirmed("基準額", threshold)),
                new RentCap(SampleRent.confirmed("住宅扶助基準に基づく額", cap)));
    }

    private static ServiceEligibility<WorkPreparationCriterion> preparation(
            ServiceStandards standards, HouseholdMeans means, Map<WorkPreparationCriterion, Answer> answers) {
        return new WorkPreparation(DAY, standards, means, answers, "福祉課長").eligibility();
    }

    private static ServiceEligibility<HousingSupportCriterion> shelter(
            ServiceStandards standards, HouseholdMeans means, Map<HousingSupportCriterion, Answer> answers) {
        return new HousingSupport(DAY, standards, means, answers).eligibility();
    }

    private static final Map<WorkPreparationCriterion, Answer> NOTHING_ELSE = Map.of(
            WorkPreparationCriterion.HARD_TO_GRASP, Answer.no("すべて把握"),
            WorkPreparationCriterion.LIKELY, Answer.no("見込みなし"),
            WorkPreparationCriterion.NECESSARY, Answer.no("認めない"));

    /** 84,000 + 53,700, the cap and not a rent; 84,000 × 6. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            income | assets | sign
            137700 | 504000 | 〇
            137701 | 504000 | ×
            137700 | 504001 | ×
            137699 | 503999 | 〇
            """)
    void workPreparationTakesTheCapItself(long income, long assets, String sign) {
        assertThat(preparation(ONE, SampleRent.means(income, assets), NOTHING_ELSE)
                        .sign())
                .isEqualTo(sign);
    }

    /** 規則4条1号ロ has no million-yen ceiling (172,000 × 6 = 1,032,000), 6条1号ロ has. */
    @Test
    void onlyWorkPreparationHasNoCeilingOfAMillionYen() {
        assertThat(preparation(THREE, SampleRent.means(0, 1_032_000), NOTHING_ELSE)
                        .sign())
                .isEqualTo("〇");
        assertThat(preparation(THREE, SampleRent.means(0, 1_032_001), NOTHING_ELSE)
                        .sign())
                .isEqualTo("×");
        assertThat(shelter(THREE, SampleRent.means(0, 1_000_000), homeless(false))
                        .sign())
                .isEqualTo("〇");
        assertThat(shelter(THREE, SampleRent.means(0, 1_000_001), homeless(false))
                        .sign())
                .isEqualTo("×");
    }

    @Test
    void workPreparationExplainsItsLimits() {
        var result = preparation(THREE, SampleRent.means(241_800, 5), NOTHING_ELSE);

        assertThat(result.steps())
                .extracting(step -> step.formula().text(), Step::value, Step::article)
                .containsExactly(
                        tuple("172000", 172_000L, "規則4条1号イ"),
                        tuple("69800", 69_800L, "規則4条1号イ"),
                        tuple("172000 + 69800", 241_800L, "規則4条1号イ"),
                        tuple("172000 * 6", 1_032_000L, "規則4条1号ロ"),
                        tuple("241800", 241_800L, "規則3条の2"),
                        tuple("5", 5L, "規則10条4号"));
        assertThat(result.findings())
                .extracting(
                        finding -> finding.criterion().number(),
                        finding -> finding.criterion().article())
                .containsExactly(
                        tuple("1号イ", "規則4条1号イ"),
                        tuple("1号ロ", "規則4条1号ロ"),
                        tuple("2号イ", "規則4条2号イ"),
                        tuple("2号ロ", "規則4条2号ロ"),
                        tuple("2号ハ", "規則4条2号ハ"));
        assertThat(result.met()).containsExactly(WorkPreparationCriterion.INCOME, WorkPreparationCriterion.ASSETS);
        assertThat(result.carriesDecision()).isTrue();
    }

    /** Y, N, - for each item of 2号 (イ, ロ, ハ); the income is within the limit (in), above it, or not known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            income  | item2 | sign
            in      | ---   | 〇
            in      | NNN   | 〇
            above   | NNN   | ×
            above   | --N   | 未確認
            above   | YNN   | 〇
            above   | NYN   | 〇
            above   | NNY   | 〇
            above   | --Y   | 〇
            unknown | NNN   | 未確認
            unknown | YNN   | 〇
            unknown | N-N   | 未確認
            """)
    void anyItemIsEnough(String income, String item2, String sign) {
        var means = switch (income) {
            case "in" -> SampleRent.means(0, 0);
            case "above" -> SampleRent.means(137_701, 0);
            default -> new HouseholdMeans(HouseholdIncome.unconfirmed("調査中"), FinancialAssets.of(Yen.ZERO));
        };
        var answers = new EnumMap<WorkPreparationCriterion, Answer>(WorkPreparationCriterion.class);
        put(answers, WorkPreparationCriterion.HARD_TO_GRASP, item2.charAt(0));
        put(answers, WorkPreparationCriterion.LIKELY, item2.charAt(1));
        put(answers, WorkPreparationCriterion.NECESSARY, item2.charAt(2));

        var result = preparation(ONE, means, answers);

        assertThat(result.sign()).isEqualTo(sign);
        assertThat(result.carriesDecision()).isEqualTo(!sign.equals("未確認"));
    }

    private static <C extends Enum<C>> void put(Map<C, Answer> answers, C criterion, char answer) {
        if (answer != '-') {
            answers.put(criterion, answer == 'Y' ? Answer.yes("理由") : Answer.no("理由"));
        }
    }

    /** 規則4条2号ハ: it is the municipality that finds it necessary, and somebody there who does. */
    @Test
    void whoIsFoundToNeedTheSupportHasAnApprover() {
        var necessary = Map.of(WorkPreparationCriterion.NECESSARY, Answer.yes("長く働いていない"));
        var notNecessary = Map.of(WorkPreparationCriterion.NECESSARY, Answer.no("不要"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new WorkPreparation(DAY, ONE, SampleRent.means(0, 0), necessary, " "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("approver"));
        assertThat(new WorkPreparation(DAY, ONE, SampleRent.means(0, 0), notNecessary, "")
                        .eligibility()
                        .sign())
                .isEqualTo("〇");
        assertThat(new WorkPreparation(DAY, ONE, SampleRent.means(0, 0), Map.of(), "")
                        .eligibility()
                        .sign())
                .isEqualTo("〇");
    }

    private static Map<HousingSupportCriterion, Answer> homeless(boolean urgent) {
        return Map.of(
                HousingSupportCriterion.NO_HOME,
                Answer.yes("ネットカフェ"),
                HousingSupportCriterion.URGENT,
                urgent ? Answer.yes("今夜泊まる所がない") : Answer.no("急がない"));
    }

    /** home: Y = 一定の住居を持たない; income within the limit (in), above it or unknown; urgent: 規則6条2号. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            home | income  | urgent | sign
            Y    | in      | N      | 〇
            Y    | in      | -      | 〇
            Y    | above   | N      | ×
            Y    | above   | -      | 未確認
            Y    | above   | Y      | 〇
            Y    | unknown | N      | 未確認
            Y    | unknown | Y      | 〇
            N    | in      | Y      | ×
            -    | in      | Y      | 未確認
            -    | above   | N      | ×
            """)
    void aShelterIsForWhoHasNoHomeAndLittleOrNeedsItUrgently(char home, String income, char urgent, String sign) {
        var means = switch (income) {
            case "in" -> SampleRent.means(137_700, 504_000);
            case "above" -> SampleRent.means(137_701, 0);
            default -> new HouseholdMeans(HouseholdIncome.of(Yen.ZERO), FinancialAssets.unconfirmed(""));
        };
        var answers = new EnumMap<HousingSupportCriterion, Answer>(HousingSupportCriterion.class);
        put(answers, HousingSupportCriterion.NO_HOME, home);
        put(answers, HousingSupportCriterion.URGENT, urgent);

        assertThat(shelter(ONE, means, answers).sign()).isEqualTo(sign);
    }

    @Test
    void aShelterExplainsItsLimits() {
        var result = shelter(THREE, SampleRent.means(100_000, 5), homeless(true));

        assertThat(result.steps())
                .extracting(step -> step.formula().text(), Step::article)
                .containsExactly(
                        tuple("172000", "規則4条1号イ"),
                        tuple("69800", "規則4条1号イ"),
                        tuple("172000 + 69800", "規則6条1号イ"),
                        tuple("min(172000 * 6, 1000000)", "規則6条1号ロ"),
                        tuple("100000", "規則3条の2"),
                        tuple("5", "規則10条4号"));
        assertThat(result.findings())
                .extracting(
                        finding -> finding.criterion().number(),
                        finding -> finding.criterion().article())
                .containsExactly(
                        tuple("住居", "法3条6項1号"),
                        tuple("1号イ", "規則6条1号イ"),
                        tuple("1号ロ", "規則6条1号ロ"),
                        tuple("2号", "規則6条2号"));
        assertThat(result.met()).containsExactly(HousingSupportCriterion.values());
    }

    @Test
    void valuesThatNobodyConfirmedCarryNoVerdictButThatOfTheMunicipalityItself() {
        var assumed = new TableValue(
                Yen.of(84_000), "長岡市 基準額 1人", Standing.ASSUMED, "", Period.from(LocalDate.of(2025, 7, 1)));
        var standards = new ServiceStandards(new IncomeThreshold(assumed), ONE.cap());
        var means = SampleRent.means(0, 0);
        String told = "長岡市 基準額 1人 令和7年7月1日から（仮定）は、自治体がまだ確認していない値です。試算だけに使え、決定には使えません";

        assertThat(preparation(standards, means, NOTHING_ELSE).obstacles()).containsExactly(told);
        assertThat(preparation(standards, means, NOTHING_ELSE).carriesDecision())
                .isFalse();
        assertThat(preparation(
                                standards,
                                means,
                                Map.of(WorkPreparationCriterion.HARD_TO_GRASP, Answer.yes("家族の通帳を見られない")))
                        .carriesDecision())
                .isTrue();
        assertThat(shelter(standards, means, homeless(false)).obstacles()).containsExactly(told);
        assertThat(shelter(standards, means, homeless(true)).carriesDecision()).isTrue();
        assertThat(shelter(standards, means, Map.of(HousingSupportCriterion.NO_HOME, Answer.no("借家")))
                        .obstacles())
                .isEmpty();
    }

    @Test
    void rowsOfAnotherTimeAndAnswersToWhatIsComputedAreRefused() {
        var untilJune = new TableValue(
                Yen.of(84_000),
                "基準額",
                Standing.CONFIRMED,
                "",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
        var standards = new ServiceStandards(new IncomeThreshold(untilJune), ONE.cap());
        var july = LocalDate.of(2026, 7, 1);
        var means = SampleRent.means(0, 0);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new WorkPreparation(july, standards, means, Map.of(), ""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new HousingSupport(july, standards, means, Map.of()));
        for (var computed : List.of(WorkPreparationCriterion.INCOME, WorkPreparationCriterion.ASSETS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> preparation(ONE, means, Map.of(computed, Answer.yes("計算"))));
        }
        for (var computed : List.of(HousingSupportCriterion.INCOME, HousingSupportCriterion.ASSETS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> shelter(ONE, means, Map.of(computed, Answer.yes("計算"))));
        }
    }

    @Test
    void theScreenNamesTheConditions() {
        assertThat(Stream.of(WorkPreparationCriterion.values()).map(Criterion::label))
                .containsExactly(
                        "世帯収入額が上限以下である",
                        "金融資産の合計額が上限以下である",
                        "収入・資産のうち把握することが困難なものがある",
                        "1号に該当するものとなるおそれがある",
                        "自治体が支援を必要と認める");
        assertThat(Stream.of(HousingSupportCriterion.values()).map(Criterion::label))
                .startsWith("一定の住居を持たない")
                .endsWith("緊急性等を勘案し、自治体が支援を必要と認める");
    }
}
