package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;
import tsunagi.meanstest.End;
import tsunagi.meanstest.EndGround;
import tsunagi.payment.Overpayment.Part;

/** 退去が9月: 10月から支給しない。7〜11月に31,800円ずつ振り込んだので、10月・11月の63,600円が過払い（手計算）。 */
class OverpaymentTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Yen RENT = Yen.of(31_800);

    private static Overpayment movedOutInSeptember() {
        List<MonthAccount> accounts = java.util.stream.IntStream.range(0, 5)
                .mapToObj(JULY::plusMonths)
                .map(month ->
                        new MonthAccount(month, month.getMonthValue() < 10 ? RENT : Yen.ZERO, RENT, Yen.ZERO, Yen.ZERO))
                .toList();
        return of(accounts, new End(EndGround.LEFT_DWELLING, LocalDate.of(2026, 10, 1)));
    }

    private static Overpayment of(List<MonthAccount> accounts, @Nullable End end) {
        var whose = new Candidate.Whose(
                new CaseId(UUID.randomUUID()), new CaseNumber("R08-0001"), new PersonId(UUID.randomUUID()));
        return new Overpayment(new BenefitId(UUID.randomUUID()), whose, accounts, end, Yen.ZERO);
    }

    private static NewClaim claim(ClaimKind kind, long amount) {
        var day = LocalDate.of(2026, 11, 20);
        boolean none = kind == ClaimKind.NONE;
        return new NewClaim(kind, day, "退去していた", Yen.of(amount), none ? null : day.plusMonths(1), none ? "" : "通知");
    }

    @Test
    void theMonthsBeyondTheEndAreTooMuchAndSayWhy() {
        var overpayment = movedOutInSeptember();
        assertThat(overpayment.total()).isEqualTo(Yen.of(63_600));
        assertThat(overpayment.open())
                .extracting(overpayment::words)
                .containsExactly(
                        "令和8年10月分 31,800円（中止の後に振り込んだ分：支給対象の住宅を退去した）", "令和8年11月分 31,800円（中止の後に振り込んだ分：支給対象の住宅を退去した）");
    }

    @Test
    void whatIsClaimedGoesToTheOldestMonthFirstAndTheRestIsAnsweredToo() {
        assertThat(movedOutInSeptember().decide(claim(ClaimKind.REPAYMENT, 40_000)))
                .containsExactly(
                        new Part(YearMonth.of(2026, 10), RENT, RENT),
                        new Part(YearMonth.of(2026, 11), RENT, Yen.of(8_200)));
    }

    @Test
    void noMoreIsAskedBackThanWasTooMuch() {
        var overpayment = movedOutInSeptember();
        assertThat(overpayment.decide(claim(ClaimKind.REPAYMENT, 63_600))).hasSize(2);
        assertThatThrownBy(() -> overpayment.decide(claim(ClaimKind.REPAYMENT, 63_601)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("63,600円");
    }

    /** 法18条: 「支給を受けた…額に相当する金額の全部又は一部」 — of all that was paid, five months here. */
    @Test
    void aFraudCanCostAllThatWasPaidAndNoMore() {
        var overpayment = movedOutInSeptember();
        assertThat(overpayment.decide(claim(ClaimKind.FRAUD, 159_000))).hasSize(2);
        assertThatThrownBy(() -> overpayment.decide(claim(ClaimKind.FRAUD, 159_001)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("159,000円");
        assertThatThrownBy(() -> overpayment.decide(claim(ClaimKind.FRAUD, 0))).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsGivenUpIsAnsweredWithoutAClaim() {
        assertThat(movedOutInSeptember().decide(claim(ClaimKind.NONE, 0)))
                .extracting(Part::claimed)
                .containsExactly(Yen.ZERO, Yen.ZERO);
    }

    @Test
    void aLoweredAmountSaysWhatWouldHaveBeenDue() {
        var lowered = of(List.of(new MonthAccount(JULY, Yen.of(20_000), RENT, Yen.ZERO, Yen.ZERO)), null);
        assertThat(lowered.words(lowered.open().getFirst())).isEqualTo("令和8年7月分 11,800円（支払うべき額 20,000円を超えた分）");
    }

    @Test
    void whereNothingIsTooMuchNothingIsAskedBackOrGivenUp() {
        var paid = of(List.of(new MonthAccount(JULY, RENT, RENT, Yen.ZERO, Yen.ZERO)), null);
        for (ClaimKind kind : List.of(ClaimKind.REPAYMENT, ClaimKind.NONE)) {
            assertThatThrownBy(() -> paid.decide(claim(kind, 0)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("過払いはありません");
        }
        assertThat(paid.decide(claim(ClaimKind.FRAUD, 31_800))).isEmpty();
    }
}
