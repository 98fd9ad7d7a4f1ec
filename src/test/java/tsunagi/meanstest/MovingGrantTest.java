package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** 転居費用補助: 規則10条・11条1項2号, {@code rules.md} §2.3. From 23区 1人 (84,000, 53,700) to 札幌市 (36,000 × 3 = 108,000). */
class MovingGrantTest {
    private static final Moving USUAL = Moving.usual();

    @Test
    void theGrantIsTheCostUpToThreeTimesTheCapOfTheNewHome() {
        var grant = USUAL.with(MovingCostKind.REMOVAL, 60_000)
                .with(MovingCostKind.KEY_MONEY, 36_000)
                .grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.refusals()).isEmpty();
        assertThat(grant.amount()).isEqualTo(Yen.of(96_000));
        assertThat(grant.incomeLimit()).isEqualTo(Yen.of(134_000)); // 84,000 + min(50,000, 53,700)
        assertThat(grant.assetLimit()).isEqualTo(Yen.of(504_000)); // S01: 84,000 × 6
        assertThat(grant.steps())
                .extracting(Step::label, step -> step.formula().text(), Step::value, Step::article)
                .containsExactly(
                        tuple("減少した月から申請した月までの月数（24か月未満で可）", "2026 * 12 + 6 - (2024 * 12 + 12)", 18L, "規則10条1号ハ"),
                        tuple("基準額", "84000", 84_000L, "規則4条1号イ"),
                        tuple("住宅扶助基準に基づく額（家賃の上限）", "53700", 53_700L, "規則4条1号イ"),
                        tuple("収入の要件で使う家賃など（上限まで）", "min(50000, 53700)", 50_000L, "規則10条3号ロ"),
                        tuple("収入の上限", "84000 + 50000", 134_000L, "規則10条3号ロ"),
                        tuple("金融資産の上限", "min(84000 * 6, 1000000)", 504_000L, "規則10条4号"),
                        tuple("世帯収入額", "100000", 100_000L, "規則3条の2"),
                        tuple("世帯の金融資産", "300000", 300_000L, "規則10条4号"),
                        tuple("転居先への家財の運搬費用", "60000", 60_000L, "規則11条1項2号"),
                        tuple("礼金", "36000", 36_000L, "規則11条1項2号"),
                        tuple("対象となる経費の合計", "60000 + 36000", 96_000L, "規則11条1項2号"),
                        tuple("支給の上限（転居先の住宅扶助基準に基づく額の3倍）", "36000 * 3", 108_000L, "規則11条1項2号"),
                        tuple("支給額", "min(96000, 108000)", 96_000L, "規則11条1項2号"));
        assertThat(grant.steps())
                .extracting(Step::source)
                .containsExactly(
                        "減少した月令和6年12月、申請した月令和8年6月",
                        "23区 基準額 1人 令和7年7月1日から",
                        "23区 住宅扶助額 1人 令和7年7月1日から",
                        "家賃、又は居住の維持・確保に要する費用、23区 住宅扶助額 1人 令和7年7月1日から",
                        "基準額 + 収入の要件で使う家賃など（上限まで）",
                        "基準額の6倍、100万円まで",
                        "入力した額",
                        "入力した額",
                        "鹿島市の経費の表",
                        "鹿島市の経費の表",
                        "上の各項目の合計",
                        "札幌市 住宅扶助額 1人 令和7年7月1日から",
                        "経費の合計と支給の上限の少ない方");
    }

    /** 11条2項 rounds the monthly rent up to 100 yen, and nothing else. */
    @ParameterizedTest
    @CsvSource({"107999, 107999", "108000, 108000", "108001, 108000", "28950, 28950"})
    void theAmountIsNeverRoundedAndNeverOverTheCeiling(long cost, long amount) {
        assertThat(USUAL.with(MovingCostKind.REMOVAL, cost).grant().amount()).isEqualTo(Yen.of(amount));
    }

    /** 減少月2024-11 → 2026-10申請まで可 (§2.3 B1), by the month and without the four years. */
    @ParameterizedTest
    @CsvSource({
        "2024-11, 2026-10-31, true",
        "2024-11, 2026-11-01, false",
        "2024-12, 2026-11-30, true",
        "2024-12, 2026-12-01, false",
        "2026-06, 2026-06-01, true"
    })
    void twoYearsAreCountedInMonths(String dropped, String applied, boolean inTime) {
        var grant = USUAL.dropped(dropped)
                .applied(applied)
                .with(MovingCostKind.REMOVAL, 1)
                .grant();

        assertThat(grant.refusals()).isEqualTo(inTime ? List.of() : List.of(Shortfall.TWO_YEARS));
        assertThat(grant.outcome()).isEqualTo(inTime ? Outcome.PAYABLE : Outcome.NOT_PAYABLE);
    }

    @Test
    void theLastMonthToApplyInIsTold() {
        var answer = USUAL.dropped("2024-11").applied("2026-11-01").answer(MovingCriterion.TWO_YEARS);

        assertThat(answer).isEqualTo(Answer.no("申請日令和8年11月1日、減少した月令和6年11月、2年の最後の月令和8年10月"));
    }

    /** B3: 基準額 + min(X, 住宅扶助額). With 65,000 the cap counts: 84,000 + 53,700 = 137,700. */
    @ParameterizedTest
    @CsvSource({"50000, 134000, true", "50000, 134001, false", "65000, 137700, true", "65000, 137701, false"})
    void theIncomeIsTestedWithTheCappedCostOfTheHome(long housingCost, long income, boolean met) {
        var grant = USUAL.housing(housingCost)
                .income(income)
                .with(MovingCostKind.REMOVAL, 1)
                .grant();

        assertThat(grant.refusals()).isEqualTo(met ? List.of() : List.of(Shortfall.INCOME));
    }

    /** B4 = A4. S01: 504,000 可, 504,001 不支給(資産); 1級地 3人 172,000 × 6 = 1,032,000 → 1,000,000. */
    @ParameterizedTest
    @CsvSource({"84000, 504000, true", "84000, 504001, false", "172000, 1000000, true", "172000, 1000001, false"})
    void theAssetsAreTested(long threshold, long assets, boolean met) {
        var grant = USUAL.threshold(Moving.row("基準額", threshold))
                .assets(assets)
                .with(MovingCostKind.REMOVAL, 1)
                .grant();

        assertThat(grant.refusals()).isEqualTo(met ? List.of() : List.of(Shortfall.ASSETS));
    }

    @Test
    void allThatFailsIsToldInOrderAndTheLastStepIsZero() {
        var grant = USUAL.dropped("2024-06")
                .income(134_001)
                .assets(504_001)
                .with(MovingCostKind.REMOVAL, 60_000)
                .grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.NOT_PAYABLE);
        assertThat(grant.refusals()).containsExactly(Shortfall.TWO_YEARS, Shortfall.INCOME, Shortfall.ASSETS);
        assertThat(grant.amount()).isEqualTo(Yen.ZERO);
        assertThat(grant.steps().getLast())
                .isEqualTo(new Step("支給額（不支給）", Formula.of(0), "規則10条1号ハ", "満たさない要件：B1、B3、B4"));
        assertThat(grant.steps()).extracting(Step::label).contains("対象となる経費の合計");
    }

    @Test
    void whatIsNotCoveredIsNamedAndAddsNothing() {
        var grant = USUAL.with(MovingCostKind.DEPOSIT, 50_000)
                .with(MovingCostKind.REMOVAL, 60_000)
                .grant();

        assertThat(grant.amount()).isEqualTo(Yen.of(60_000));
        assertThat(grant.warnings()).contains("敷金（50,000円）は対象外です");
        assertThat(grant.steps()).extracting(Step::label).doesNotContain("敷金");
    }

    @Test
    void withoutACostThatIsCoveredTheAmountIsZero() {
        var grant = USUAL.with(MovingCostKind.FURNITURE, 50_000).grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.ZERO_AMOUNT);
        assertThat(grant.steps().getLast().formula().text()).isEqualTo("min(0, 108000)");
        assertThat(grant.steps()).extracting(Step::source).contains("対象となる経費なし");
    }

    /** 福津市 publishes its own: 81,000 × 6 = 486,000. */
    @Test
    void theMunicipalitysOwnAssetLimitCounts() {
        var own = new RentStandards(
                new IncomeThreshold(Moving.row("福津市 基準額 1人", 84_000)),
                new RentCap(Moving.row("住宅扶助額 1人", 53_700)),
                Moving.row("福津市 資産の上限 1人", 486_000),
                CountingStart.DAY_AFTER);

        assertThat(USUAL.home(own).assets(486_000).grant().refusals()).isEmpty();
        assertThat(USUAL.home(own).assets(486_001).grant().refusals()).containsExactly(Shortfall.ASSETS);
    }

    /** 上限: 30,000 for all removal costs together, 20,000 + 20,000 of which were estimated. */
    @Test
    void aLimitHoldsForAllCostsOfItsKind() {
        var limit = new MovingCoverage.UpTo(TableValue.typed("運搬費用の上限", Yen.of(30_000)));
        var grant = USUAL.coverage(MovingCostKind.REMOVAL, limit)
                .with(MovingCostKind.REMOVAL, 20_000)
                .with(MovingCostKind.LOCK, 10_000)
                .with(MovingCostKind.REMOVAL, 20_000)
                .grant();

        assertThat(grant.amount()).isEqualTo(Yen.of(40_000));
        assertThat(grant.steps().get(8).formula().text()).isEqualTo("min(20000 + 20000, 30000)");
        assertThat(grant.steps().get(8).label()).isEqualTo("転居先への家財の運搬費用（上限まで）");
        assertThat(grant.steps().get(8).source()).isEqualTo("運搬費用の上限（入力した額）");
        assertThat(grant.warnings()).contains("転居先への家財の運搬費用の扱い（上限30,000円）は、自治体がまだ確認していません。試算だけに使え、決定には使えません");
    }

    /** これによりがたいときは別に厚生労働大臣が定める額: typed, with its reason, in place of the three times. */
    @Test
    void aTypedCeilingTakesThePlaceOfThreeTimesTheCap() {
        var grant = USUAL.ceiling(150_000, "離島への転居")
                .with(MovingCostKind.REMOVAL, 160_000)
                .grant();

        assertThat(grant.amount()).isEqualTo(Yen.of(150_000));
        assertThat(grant.steps())
                .contains(new Step("支給の上限（これによりがたいとき）", Formula.of(150_000), "規則11条1項2号", "理由：離島への転居"));
    }

    /** T12: the 基準額 of the year before is for applications until 30 June. */
    @Test
    void aTableThatIsNotMeantForTheDayIsRefused() {
        var validity = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30));
        var moving = USUAL.threshold(new TableValue(Yen.of(84_000), "23区 基準額 1人", Standing.CONFIRMED, "", validity));

        assertThat(moving.applied("2026-06-30").grant().outcome()).isEqualTo(Outcome.ZERO_AMOUNT);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> moving.applied("2026-07-01").grant())
                .withMessage("23区 基準額 1人 令和7年7月1日から令和8年6月30日までは、令和8年7月1日の申請には使えません");
    }

    @Test
    void aNoToAnyConditionLeavesNothingToPay() {
        var grant = USUAL.with(MovingCostKind.REMOVAL, 60_000)
                .answering(Map.of(MovingCriterion.BUDGET, Answer.no("家計の相談で確認")))
                .grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.NOT_PAYABLE);
        assertThat(grant.refusals()).isEmpty();
        assertThat(grant.failed()).containsExactly(MovingCriterion.BUDGET);
        assertThat(grant.amount()).isEqualTo(Yen.ZERO);
    }

    @Property
    void theGrantNeverExceedsTheCostNorTheCeiling(
            @ForAll @Size(max = 6) List<MovingCostKind> kinds, @ForAll @IntRange(max = 200_000) int amount) {
        var moving = USUAL;
        for (MovingCostKind kind : kinds) {
            moving = moving.with(kind, amount);
        }
        var grant = moving.grant();

        assertThat(grant.amount().amount()).isBetween(0L, Math.min(108_000L, (long) amount * kinds.size()));
        assertThat(grant.steps())
                .allSatisfy(step -> assertThat(Evaluation.of(step.formula().text()))
                        .isEqualByComparingTo(Evaluation.whole(step.value())));
        assertThat(grant.steps().getLast().value()).isEqualTo(grant.amount().amount());
    }
}
