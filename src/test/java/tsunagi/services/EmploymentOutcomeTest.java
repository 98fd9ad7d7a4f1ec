package tsunagi.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.Yen;

/** standard-forms §6 (就労開始の内訳), §6.1 (H14, H17, H18 and their 検証). */
class EmploymentOutcomeTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private static final EmploymentOutcome JOB = new EmploymentOutcome.Started(
            NOVEMBER, "青葉倉庫", EmploymentForm.PART_TIME, Continuity.CONTINUING, Yen.of(112_000));

    private static EmploymentOutcome raise(LocalDate on) {
        return new EmploymentOutcome.Increased(on, Yen.of(80_000), Yen.of(95_000));
    }

    @Test
    void aJobThatLastsIsH17AndOneThatDoesNotIsH18() {
        var forChristmas = new EmploymentOutcome.Started(
                NOVEMBER, "年末の仕分け", EmploymentForm.FIXED_TERM, Continuity.TEMPORARY, null);
        assertThat(JOB.fact().kind()).isEqualTo(FactKind.EMPLOYMENT_STARTED);
        assertThat(JOB.fact().detail()).isEqualTo("H17");
        assertThat(forChristmas.fact().detail()).isEqualTo("H18");
        assertThat(JOB.line()).isEqualTo("就労開始 令和8年11月2日　青葉倉庫（パート・アルバイト、継続的就労、手取り月112,000円）");
    }

    @Test
    void anIncreaseIsH14AndNeedsAnIncomeBeforeAndMoreAfter() {
        assertThat(raise(NOVEMBER).fact().detail()).isEqualTo("H14");
        assertThatThrownBy(() -> new EmploymentOutcome.Increased(NOVEMBER, Yen.of(80_000), Yen.of(80_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("80,000円");
        assertThatThrownBy(() -> new EmploymentOutcome.Increased(NOVEMBER, Yen.ZERO, Yen.of(80_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("就労開始として");
    }

    @Test
    void aTrialHasAtMostAsManyDaysAsLieInItsPeriod() {
        var last = NOVEMBER.plusDays(4);
        assertThat(new PreparationTrial(NOVEMBER, last, 3, "あしば", "入力の作業").period())
                .isEqualTo("R8.11.2〜R8.11.6 のうち3日");
        assertThatThrownBy(() -> new PreparationTrial(NOVEMBER, last, 6, "あしば", "入力の作業"))
                .hasMessageContaining("5日まで");
        assertThatThrownBy(() -> new PreparationTrial(last, NOVEMBER, 1, "あしば", "入力の作業"))
                .hasMessageContaining("終わりの日");
    }
}
