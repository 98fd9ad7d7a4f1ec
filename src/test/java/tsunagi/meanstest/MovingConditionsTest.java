package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** 転居費用補助の要件 B1–B7, 経費の扱い and what is said about both: {@code rules.md} §2.3. */
class MovingConditionsTest {
    private static final Moving USUAL = Moving.usual();

    @Test
    void everyConditionHasItsFinding() {
        var findings = USUAL.grant().findings();

        assertThat(findings)
                .extracting(finding -> finding.criterion().number())
                .containsExactly("M1", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "A7", "A8", "A9", "A10", "A11");
        assertThat(USUAL.answer(MovingCriterion.TWO_YEARS))
                .isEqualTo(Answer.yes("申請日令和8年6月30日、減少した月令和6年12月、2年の最後の月令和8年11月"));
        assertThat(USUAL.answer(MovingCriterion.INCOME)).isEqualTo(Answer.yes("世帯収入額100,000円 ≦ 収入の上限134,000円"));
        assertThat(USUAL.answer(MovingCriterion.ASSETS)).isEqualTo(Answer.yes("世帯の金融資産300,000円 ≦ 金融資産の上限504,000円"));
        assertThat(USUAL.income(134_001).answer(MovingCriterion.INCOME))
                .isEqualTo(Answer.no("世帯収入額134,001円 ＞ 収入の上限134,000円"));
        assertThat(USUAL.assets(504_001).answer(MovingCriterion.ASSETS))
                .isEqualTo(Answer.no("世帯の金融資産504,001円 ＞ 金融資産の上限504,000円"));
        assertThat(USUAL.answer(MovingCriterion.JOB_SEEKING)).isEqualTo(Answer.yes("転居費用補助では求めません"));
        assertThat(USUAL.answer(MovingCriterion.HOME_OWNED)).isEqualTo(Answer.yes("家賃相当額と違い、持家でも対象になります"));
        assertThat(USUAL.answer(MovingCriterion.MAIN_EARNER)).isEqualTo(Answer.UNCONFIRMED);
    }

    @Test
    void whatNobodyConfirmedIsTakenAsMetAndNamed() {
        assertThat(USUAL.grant().warnings())
                .containsExactly(
                        "未確認の要件 M1「世帯員の死亡又は本人・世帯員の離職・休業等により、世帯収入額が著しく減少した」（規則3条の2）は、満たすものとして計算しました",
                        "未確認の要件 B2「申請月に世帯の生計を主として維持している」（規則10条2号ロ）は、満たすものとして計算しました",
                        "未確認の要件 B5「家計の改善のために転居が必要で、その費用の捻出が困難であると認められる」（規則10条5号ロ）は、満たすものとして計算しました",
                        "未確認の要件 A7「福祉事務所の所管区域内に居住地がある」（法6条1項）は、満たすものとして計算しました",
                        "未確認の要件 A8「同一の事由により法令・条例に基づく相当給付を受けていない」（規則18条）は、満たすものとして計算しました",
                        "未確認の要件 A9「本人と世帯員が暴力団員でない」（申請時確認書）は、満たすものとして計算しました",
                        "未確認の要件 A10「本人と世帯員が生活保護を受けていない」（自治体の要綱）は、満たすものとして計算しました",
                        "未確認の要件 A11「再支給の制限に当たらない」（規則16条）は、満たすものとして計算しました");
    }

    @Test
    void whereAllIsConfirmedNothingIsWarnedOf() {
        assertThat(USUAL.with(MovingCostKind.REMOVAL, 1)
                        .answering(allConfirmed())
                        .grant()
                        .warnings())
                .isEmpty();
    }

    private static Map<MovingCriterion, Answer> allConfirmed() {
        Map<MovingCriterion, Answer> answers = new EnumMap<>(MovingCriterion.class);
        Arrays.stream(MovingCriterion.values())
                .filter(MovingCriterion::isAnswered)
                .forEach(criterion -> answers.put(criterion, Conditions.YES));
        return answers;
    }

    @Test
    void aValueThatNobodyConfirmedIsNamed() {
        assertThat(USUAL.threshold(TableValue.typed("基準額", Yen.of(84_000)))
                        .grant()
                        .warnings())
                .endsWith("基準額は、表によらず入力した額です。試算だけに使え、決定には使えません");
    }

    @Test
    void withATypedCeilingTheCapOfTheNewHomeDoesNotMatter() {
        var unconfirmed = USUAL.destination(TableValue.typed("転居先の住宅扶助額", Yen.of(36_000)));
        String warning = "転居先の住宅扶助額は、表によらず入力した額です。試算だけに使え、決定には使えません";

        assertThat(unconfirmed.grant().warnings()).contains(warning);
        assertThat(unconfirmed.ceiling(1, "離島").grant().warnings()).doesNotContain(warning);
    }

    @Test
    void whatIsNotConfirmedCarriesNoDecision() {
        var confirmed = USUAL.answering(allConfirmed());
        var assumed = confirmed
                .coverage(MovingCostKind.LOCK, new MovingCoverage.Covered(Standing.ASSUMED, "国のマニュアルの整理"))
                .with(MovingCostKind.LOCK, 10_000);

        assertThat(confirmed.grant().carriesDecision()).isTrue();
        assertThat(USUAL.grant().carriesDecision()).isFalse();
        assertThat(assumed.grant().obstacles()).containsExactly("鍵交換費用の扱い（対象）は、自治体がまだ確認していません。試算だけに使え、決定には使えません");
        assertThat(confirmed
                        .having(new HouseholdMeans(
                                HouseholdIncome.unconfirmed(""), FinancialAssets.unconfirmed("通帳が未提出")))
                        .grant()
                        .obstacles())
                .containsExactly(
                        "未確認の要件 B3「世帯収入額が上限以下である」（規則10条3号ロ）は、満たすものとして計算しました：世帯収入額が分かりません",
                        "未確認の要件 B4「金融資産の合計額が上限以下である」（規則10条4号）は、満たすものとして計算しました：通帳が未提出");
    }

    /** A no settles it, whatever else is open; the tables still have to be confirmed. */
    @Test
    void aRefusalNeedsNoOtherConditionConfirmed() {
        var refused = USUAL.assets(504_001)
                .coverage(MovingCostKind.LOCK, new MovingCoverage.Covered(Standing.ASSUMED, "国のマニュアルの整理"))
                .with(MovingCostKind.LOCK, 10_000);

        assertThat(refused.grant().obstacles()).isEmpty();
        assertThat(refused.grant().warnings()).hasSize(9);
        assertThat(refused.threshold(TableValue.typed("基準額", Yen.of(84_000)))
                        .grant()
                        .carriesDecision())
                .isFalse();
    }

    @Test
    void nobodyAnswersWhatIsComputedOrNotAsked() {
        for (MovingCriterion criterion : List.of(MovingCriterion.INCOME, MovingCriterion.JOB_SEEKING)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            USUAL.answering(Map.of(criterion, Conditions.YES)).grant());
        }
    }

    @Test
    void anApplicationThatCannotBeTrueIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> USUAL.dropped("2026-07"))
                .withMessage("世帯収入額が減少した月は、申請した月（令和8年6月）以前にしてください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("incomeDroppedMonth"));
        refusesBelowZero("housingCost", () -> USUAL.housing(-1));
        refusesBelowZero("householdIncome", () -> USUAL.income(-1));
        refusesBelowZero("financialAssets", () -> USUAL.assets(-1));
        refusesBelowZero("amount", () -> new MovingCost(MovingCostKind.KEY_MONEY, Yen.of(-1)));
        refusesBelowZero("amount", () -> new MovingStandards.Ceiling(Yen.of(-1), "離島"));
        refusesBelowZero("costBefore", () -> new BudgetNeed(Yen.of(-1), Yen.ZERO, Conditions.YES, Conditions.YES));
        refusesBelowZero("costAfter", () -> new BudgetNeed(Yen.ZERO, Yen.of(-1), Conditions.YES, Conditions.YES));
        assertThat(USUAL.housing(0).income(0).assets(0).grant().incomeLimit()).isEqualTo(Yen.of(84_000));
    }

    private static void refusesBelowZero(String field, ThrowingCallable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action)
                .withMessage("0円以上の金額を入力してください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void aCeilingHasAReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MovingStandards.Ceiling(Yen.ZERO, " "))
                .withMessage("住宅扶助基準に基づく額の3倍によりがたい理由を入力してください（規則11条1項2号）");
    }

    @Test
    void theTableOfCostsKnowsEveryKind() {
        var standards = USUAL.standards();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new MovingStandards(standards.home(), standards.destination(), Map.of(), null))
                .withMessage("経費の表に「転居先への家財の運搬費用」の扱いを設定してください");
    }

    /** 規則17条: 入居に要する費用に相当する分に限る. */
    @Test
    void onlyWhatMovingInCostsIsReceivedByTheLandlord() {
        assertThat(Arrays.stream(MovingCostKind.values()).filter(kind -> !kind.isForMovingIn()))
                .containsExactly(MovingCostKind.REMOVAL, MovingCostKind.RESTORATION, MovingCostKind.FURNITURE);
    }

    /** 規則10条5号ロ(1)(2): the rent falls, or rises while the rest falls by more; the same rent is neither. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50000 | 49999 | YES         | YES         | YES         | (1) 家賃が減る（50,000円から49,999円）。家計全体の支出の削減：はい（確認）。費用の捻出が困難：はい（確認）
            50000 | 50001 | YES         | NO          | NO          | (2) 家賃が増えるが、その他の支出が減る（50,000円から50,001円）。家計全体の支出の削減：はい（確認）。費用の捻出が困難：いいえ（確認）
            50000 | 36000 | UNCONFIRMED | YES         | UNCONFIRMED | (1) 家賃が減る（50,000円から36,000円）。家計全体の支出の削減：未確認。費用の捻出が困難：はい（確認）
            50000 | 50000 | YES         | YES         | NO          | 家賃が変わらない（50,000円）ため、(1)にも(2)にも当たりません
            """)
    void theBudgetShowsThatTheMoveIsNeeded(
            long before,
            long after,
            Answer.Choice wholeFalls,
            Answer.Choice cannotAfford,
            Answer.Choice expected,
            String evidence) {
        var need = new BudgetNeed(Yen.of(before), Yen.of(after), answer(wholeFalls), answer(cannotAfford));

        assertThat(need.answer()).isEqualTo(new Answer(expected, evidence));
    }

    private static Answer answer(Answer.Choice choice) {
        return new Answer(choice, choice == Answer.Choice.UNCONFIRMED ? "" : "確認");
    }

    @Test
    void coveragesAreToldInWords() {
        var limit = new MovingCoverage.UpTo(TableValue.typed("上限", Yen.of(30_000)));

        assertThat(List.of(
                        new MovingCoverage.Covered(Standing.CONFIRMED, "表").label(),
                        new MovingCoverage.NotCovered(Standing.CONFIRMED, "表").label(),
                        limit.label()))
                .containsExactly("対象", "対象外", "上限30,000円");
        assertThat(limit.standing()).isEqualTo(Standing.ASSUMED);
    }
}
