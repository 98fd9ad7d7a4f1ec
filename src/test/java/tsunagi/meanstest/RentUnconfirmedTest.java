package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Period;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** What nobody confirmed: conditions, figures and rows of tables. It serves what-if, and never a decision to pay. */
class RentUnconfirmedTest {
    private static final RentStandards TOKYO = SampleRent.TOKYO;

    @Test
    void aConditionThatNobodyAnsweredIsTakenAsMetAndNamed() {
        var grant = SampleRent.of(TOKYO, 65_000, 100_000).answering(Map.of()).grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.amount()).isEqualTo(Yen.of(49_000));
        assertThat(grant.warnings())
                .hasSize(8)
                .contains("未確認の要件 A2「離職等の日に世帯の生計を主として維持していた」（規則10条2号イ）は、満たすものとして計算しました")
                .contains("未確認の要件 A11「再支給の制限に当たらない」（規則16条）は、満たすものとして計算しました");
        assertThat(grant.obstacles()).isEqualTo(grant.warnings());
        assertThat(grant.carriesDecision()).isFalse();
    }

    @Test
    void whatIsStillMissingIsToldWithTheCondition() {
        var answers = new HashMap<>(SampleRent.allMet());
        answers.put(RentCriterion.HOUSING, Answer.unconfirmed("賃貸借契約書を待っています"));

        assertThat(SampleRent.of(TOKYO, 50_000, 0).answering(answers).grant().warnings())
                .containsExactly("未確認の要件 A6「賃借する住宅を失った、又は家賃を支払うことが困難である」（法3条3項1号）は、満たすものとして計算しました：賃貸借契約書を待っています");
    }

    @Test
    void aRefusalStandsWhateverIsUnconfirmed() {
        var grant = SampleRent.of(TOKYO, 65_000, 137_701).answering(Map.of()).grant();

        assertThat(grant.warnings()).hasSize(8);
        assertThat(grant.obstacles()).isEmpty();
        assertThat(grant.carriesDecision()).isTrue();
    }

    @Test
    void withoutTheIncomeNothingIsComputed() {
        var unknown = SampleRent.of(TOKYO, 65_000, 0)
                .having(new HouseholdMeans(HouseholdIncome.unconfirmed("給与明細を待っています"), FinancialAssets.of(Yen.ZERO)));

        var grant = unknown.grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(grant.amount()).isEqualTo(Yen.ZERO);
        assertThat(grant.steps().getLast().label()).isEqualTo("支給額（未算定）");
        assertThat(grant.steps().getLast().formula().text()).isEqualTo("0");
        assertThat(grant.warnings()).containsExactly("世帯収入額が未確認のため、支給額を計算できません（規則10条3号イ）：給与明細を待っています");
        assertThat(grant.carriesDecision()).isFalse();
        var rich = unknown.having(
                new HouseholdMeans(HouseholdIncome.unconfirmed(""), FinancialAssets.of(Yen.of(504_001))));
        assertThat(rich.grant().outcome()).isEqualTo(Outcome.NOT_PAYABLE);
    }

    @Test
    void unknownAssetsAndAnUnknownDayOfLeavingAreTakenAsMetAndNamed() {
        var grant = SampleRent.of(TOKYO, 65_000, 100_000)
                .on(new RentGround.WorkEnded(BenefitType.R2, null, List.of()))
                .having(new HouseholdMeans(
                        HouseholdIncome.of(Yen.of(100_000)), FinancialAssets.unconfirmed("通帳を待っています")))
                .grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.warnings())
                .containsExactly(
                        "未確認の要件 A1「離職等の日から2年（延長を含む）を経過していない」（規則10条1号イ）は、満たすものとして計算しました：廃業の日が分かりません",
                        "未確認の要件 A4「金融資産の合計額が上限以下である」（規則10条4号）は、満たすものとして計算しました：通帳を待っています");
    }

    @Test
    void aRowOfAnotherTimeIsRefused() {
        var untilJune = new TableValue(
                Yen.of(84_000),
                "基準額 1人",
                Standing.CONFIRMED,
                "市公式",
                new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
        var standards = RentStandards.of(new IncomeThreshold(untilJune), TOKYO.cap());
        var june = SampleRent.of(standards, 50_000, 0).appliedOn(LocalDate.of(2026, 6, 30));

        assertThat(june.grant().outcome()).isEqualTo(Outcome.PAYABLE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> june.appliedOn(LocalDate.of(2026, 7, 1)).grant())
                .withMessage("基準額 1人 令和7年7月1日から令和8年6月30日まで 出典：市公式は、令和8年7月1日の申請には使えません")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("applicationDate"));
    }

    @Test
    void aValueThatIsNotConfirmedServesWhatIfOnly() {
        var computed = new TableValue(
                Yen.of(84_000), "長岡市 基準額 1人", Standing.ASSUMED, "", Period.from(LocalDate.of(2025, 7, 1)));
        var typed = TableValue.typed("家賃の上限", Yen.of(31_800));
        var grant = SampleRent.of(RentStandards.of(new IncomeThreshold(computed), new RentCap(typed)), 30_000, 0)
                .grant();

        assertThat(grant.outcome()).isEqualTo(Outcome.PAYABLE);
        assertThat(grant.carriesDecision()).isFalse();
        assertThat(grant.warnings())
                .containsExactly(
                        "長岡市 基準額 1人 令和7年7月1日から（仮定）は、自治体がまだ確認していない値です。試算だけに使え、決定には使えません",
                        "家賃の上限は、表によらず入力した額です。試算だけに使え、決定には使えません");
        var tooRich = SampleRent.of(RentStandards.of(new IncomeThreshold(computed), TOKYO.cap()), 30_000, 200_000);
        assertThat(tooRich.grant().outcome()).isEqualTo(Outcome.NOT_PAYABLE);
        assertThat(tooRich.grant().carriesDecision()).isFalse();
    }

    /** 規則10条4号 leaves no room; a municipality's own row is used and the difference is told. */
    @Test
    void anAssetLimitOfTheMunicipalityIsUsedAndADifferenceIsTold() {
        var same = new RentStandards(
                TOKYO.threshold(), TOKYO.cap(), SampleRent.confirmed("資産の上限", 504_000), CountingStart.DAY_AFTER);
        var other = new RentStandards(
                TOKYO.threshold(), TOKYO.cap(), SampleRent.confirmed("資産の上限", 500_000), CountingStart.DAY_AFTER);

        assertThat(SampleRent.of(same, 50_000, 0).grant().warnings()).isEmpty();
        var grant = SampleRent.of(other, 50_000, 0).owning(500_001).grant();
        assertThat(grant.refusals()).containsExactly(Shortfall.ASSETS);
        assertThat(grant.assetLimit()).isEqualTo(Yen.of(500_000));
        assertThat(grant.warnings()).containsExactly("金融資産の上限（500,000円）が、基準額の6倍（100万円まで）の504,000円と違います");
        assertThat(grant.steps())
                .filteredOn(step -> step.label().equals("金融資産の上限"))
                .extracting(Step::source)
                .containsExactly("資産の上限 令和2年7月1日から 出典：市公式");
    }
}
