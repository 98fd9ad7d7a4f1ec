package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.RegularEmployment.Contract;

/** 規則15条: 常用就職 (2項) and 指示違反 (1項). Figures of 東京23区 1人 until June 2026: 84,000 and 53,700. */
class RegularEmploymentTest {
    private static final IncomeThreshold THRESHOLD = new IncomeThreshold(TableValue.typed("基準額 1人", Yen.of(84_000)));
    private static final RentCap CAP = new RentCap(TableValue.typed("住宅扶助額 1人", Yen.of(53_700)));

    private static RegularEmployment employed(Contract contract, long income, long rent) {
        return new RegularEmployment(
                LocalDate.of(2026, 5, 11), contract, YearMonth.of(2026, 6), Yen.of(income), new Rent(Yen.of(rent)));
    }

    /** The limit takes the capped rent: 84,000 + min(65,000, 53,700) = 137,700; 84,000 + min(50,000, 53,700) = 134,000. */
    @ParameterizedTest
    @CsvSource({
        "65000, 137700, false",
        "65000, 137701, true",
        "50000, 134000, false",
        "50000, 134001, true",
    })
    void thePaymentEndsWhenHerOwnIncomeIsOverTheLimit(long rent, long income, boolean ends) {
        assertThat(employed(Contract.NO_TERM, income, rent).endsPayment(THRESHOLD, CAP))
                .isEqualTo(ends);
        assertThat(employed(Contract.SIX_MONTHS_OR_MORE, income, rent).endsPayment(THRESHOLD, CAP))
                .isEqualTo(ends);
        assertThat(employed(Contract.SHORTER, income, rent).endsPayment(THRESHOLD, CAP))
                .isFalse();
    }

    @Test
    void itIsExplainedInTwoSteps() {
        List<Step> steps = employed(Contract.NO_TERM, 140_000, 65_000).steps(THRESHOLD, CAP);

        assertThat(steps)
                .extracting(Step::label, step -> step.formula().text(), Step::value, Step::article, Step::source)
                .containsExactly(
                        tuple(
                                "収入の上限（常用就職）",
                                "84000 + min(65000, 53700)",
                                137_700L,
                                "規則15条2項",
                                "基準額 1人（入力した額）、住宅扶助額 1人（入力した額）"),
                        tuple("上限を超える額", "max(140000 - 137700, 0)", 2_300L, "規則15条2項", "本人の収入（世帯の収入ではない）"));
    }

    @Test
    void itEndsFromTheMonthInWhichTheIncomeWasObtained() {
        EndFact fact = employed(Contract.NO_TERM, 140_000, 65_000).end(THRESHOLD, CAP);
        var benefit = RentBenefit.begin(LocalDate.of(2026, 4, 15), YearMonth.of(2026, 4));

        assertThat(fact).isEqualTo(EndFact.of(EndGround.INCOME_OVER_LIMIT, LocalDate.of(2026, 6, 1)));
        assertThat(benefit.discontinued(fact, EndRules.usual()).months().last()).contains(YearMonth.of(2026, 5));
    }

    @Test
    void aPaymentThatGoesOnIsNotEnded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> employed(Contract.NO_TERM, 137_700, 65_000).end(THRESHOLD, CAP))
                .withMessage("本人の収入が上限（137,700円）を超えていません。支給を続け、毎月の収入の報告を受けます（規則15条2項）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("ownIncome"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> employed(Contract.SHORTER, 200_000, 65_000).end(THRESHOLD, CAP))
                .withMessage("契約の期間が6か月未満の就職は常用就職に当たりません。支給を続けます（規則15条2項）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("contract"));
    }

    @Test
    void theIncomeComesWithTheWorkOrAfterIt() {
        LocalDate started = LocalDate.of(2026, 5, 31);

        assertThat(new RegularEmployment(started, Contract.NO_TERM, YearMonth.of(2026, 5), Yen.ZERO, new Rent(Yen.ZERO))
                        .endsPayment(THRESHOLD, CAP))
                .isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new RegularEmployment(
                        started, Contract.NO_TERM, YearMonth.of(2026, 4), Yen.ZERO, new Rent(Yen.ZERO)))
                .withMessage("収入の月は、就職した月以後にしてください")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("incomeMonth"));
    }

    @Test
    void nobodyEarnsLessThanNothing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> employed(Contract.NO_TERM, -1, 65_000))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("ownIncome"));
    }

    @Test
    void contractsAreToldInWords() {
        assertThat(Contract.NO_TERM.label()).isEqualTo("期間の定めがない");
        assertThat(Contract.SIX_MONTHS_OR_MORE.label()).isEqualTo("6か月以上の期間の定めがある");
        assertThat(Contract.SHORTER.label()).isEqualTo("6か月未満の期間の定めがある");
    }

    @Test
    void anInstructionNotFollowedWithoutGoodReasonEndsThePayment() {
        LocalDate given = LocalDate.of(2026, 5, 11);
        var instruction = new Instruction(given, given, Answer.no("本人に電話で確認"));

        assertThat(instruction.end()).isEqualTo(EndFact.of(EndGround.NO_SINCERE_JOB_SEEKING, given));
    }

    /** 正当な理由がなく (15条1項): nobody is cut off before she was asked. */
    @Test
    void herReasonIsAskedFirstAndAGoodOneCounts() {
        LocalDate given = LocalDate.of(2026, 5, 11);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Instruction(given, given.minusDays(1), Answer.UNCONFIRMED).end())
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .containsExactly(
                                new Refusal.Reason("confirmedOn", "確認した日は、指示した日以後にしてください"),
                                new Refusal.Reason("justified", "従わなかった理由を本人に確かめてください（規則15条1項の「正当な理由」）")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Instruction(given, given, Answer.yes("診断書")).end())
                .withMessage("正当な理由があるため、中止できません（規則15条1項）")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("justified"));
    }
}
