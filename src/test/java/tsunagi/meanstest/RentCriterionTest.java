package tsunagi.meanstest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which condition is asked on which ground: 規則10条1号〜5号, 12条, 16条, 18条. */
class RentCriterionTest {
    private static final LocalDate LEFT = LocalDate.of(2026, 3, 31);
    private static final Map<String, RentGround> GROUNDS = Map.of(
            "R1",
            RentGround.leftWork(LEFT, List.of()),
            "R2",
            RentGround.businessClosed(LEFT, List.of()),
            "R3",
            RentGround.incomeReduced(),
            "R1 goes on",
            new RentGround.Continued(BenefitType.R1),
            "R2 goes on",
            new RentGround.Continued(BenefitType.R2),
            "R3 goes on",
            new RentGround.Continued(BenefitType.R3));

    private static RentGround ground(String name) {
        return requireNonNull(GROUNDS.get(name), name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            ground     | asked
            R1         | A1 A2イ A3 A4 A5 A6 A7 A8 A9 A10 A11
            R2         | A1 A2イ A3 A4 A5 A6 A7 A8 A9 A10 A11
            R3         | A1' A2ロ A3 A4 A5 A6 A7 A8 A9 A10 A11
            R1 goes on | A2イ A3 A4 A5 A6 A7 A8 A9 A10
            R2 goes on | A2イ A3 A4 A5 A6 A7 A8 A9 A10
            R3 goes on | A2ロ A3 A4 A5 A6 A7 A8 A9 A10
            """)
    void theDecisionTable(String ground, String asked) {
        var grant =
                SampleRent.of(SampleRent.TOKYO, 50_000, 0).on(ground(ground)).grant();

        assertThat(grant.findings().stream()
                        .map(finding -> finding.criterion().number() + mark(finding.criterion()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(asked);
        assertThat(grant.outcome()).isEqualTo(Outcome.PAYABLE);
    }

    private static String mark(RentCriterion criterion) {
        return criterion.number().equals("A2")
                ? criterion.article().substring(criterion.article().length() - 1)
                : "";
    }

    @Test
    void eachConditionIsOfItsArticle() {
        assertThat(Arrays.stream(RentCriterion.values()).map(RentCriterion::article))
                .containsExactly(
                        "規則10条1号イ",
                        "規則10条1号ロ",
                        "規則10条2号イ",
                        "規則10条2号ロ",
                        "規則10条3号イ",
                        "規則10条4号",
                        "規則10条5号イ",
                        "法3条3項1号",
                        "法6条1項",
                        "規則18条",
                        "申請時確認書",
                        "自治体の要綱",
                        "規則16条");
    }

    @Test
    void threeConditionsAreComputedAndNobodyAnswersThem() {
        assertThat(RentCriterion.values())
                .filteredOn(criterion -> !criterion.isAnswered())
                .containsExactly(RentCriterion.TWO_YEARS, RentCriterion.INCOME, RentCriterion.ASSETS);
    }

    /** R3 has no two years (規則10条1号ロ): who lost income needs no day of leaving. */
    @Test
    void whoseIncomeFellNeedsNoDayOfLeaving() {
        var sample = SampleRent.of(SampleRent.TOKYO, 65_000, 100_000).on(RentGround.incomeReduced());

        assertThat(sample.grant().refusals()).isEmpty();
        assertThat(sample.answering(Map.of(RentCriterion.REDUCED_NOW, Answer.no("給与明細")))
                        .grant()
                        .failed())
                .containsExactly(RentCriterion.REDUCED_NOW);
    }

    /** 規則12条1項ただし書 names 10条2号 to 5号: three years after leaving work the payment may go on. */
    @Test
    void whoIsPaidOnIsNotAskedForTheTwoYearsAgain() {
        var sample = SampleRent.of(SampleRent.TOKYO, 65_000, 100_000)
                .on(new RentGround.Continued(BenefitType.R1))
                .appliedOn(LocalDate.of(2029, 5, 15));

        assertThat(sample.grant().amount().amount()).isEqualTo(49_000);
    }

    @Test
    void noGroundIsOfAnotherType() {
        assertThat(ground("R1").type()).isEqualTo(BenefitType.R1);
        assertThat(ground("R2").type()).isEqualTo(BenefitType.R2);
        assertThat(ground("R3").type()).isEqualTo(BenefitType.R3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RentGround.WorkEnded(BenefitType.R3, LEFT, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new RentGround.Continued(BenefitType.M1));
    }

    @Test
    void theScreenNamesTheOutcomes() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::label)).containsExactly("支給", "不支給", "支給額0円", "未算定");
        assertThat(RentCriterion.HOUSING.label()).isEqualTo("賃借する住宅を失った、又は家賃を支払うことが困難である");
    }
}
