package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;

/** The conditions of 延長 and 再開 as 規則10条 computes them on that day: 規則12条1項ただし書, 12条2項. */
class ContinuationTest {
    private static final Answer NEEDED = Answer.yes("支援員の意見");

    /** 23区 1人: 84,000 + min(65,000, 53,700) = 137,700. */
    private static RentGrant continued(BenefitType type, long income) {
        return SampleRent.of(SampleRent.TOKYO, 65_000, income)
                .on(new RentGround.Continued(type))
                .grant();
    }

    @ParameterizedTest
    @EnumSource(names = {"R1", "R2", "R3"})
    void whatWasComputedAndAnsweredIsTaken(BenefitType type) {
        var conditions = Continuation.of(continued(type, 137_700), NEEDED);

        assertThat(conditions.mainEarner()).isEqualTo(Answer.yes("確認した書類"));
        assertThat(conditions.income()).isEqualTo(Answer.yes("世帯収入額137,700円 ≦ 収入の上限137,700円"));
        assertThat(conditions.assets()).isEqualTo(Answer.yes("世帯の金融資産0円 ≦ 金融資産の上限504,000円"));
        assertThat(conditions.jobSeeking()).isEqualTo(Answer.yes("確認した書類"));
        assertThat(conditions.needed()).isEqualTo(NEEDED);
    }

    @Test
    void anIncomeOfOneYenTooMuchEndsItWithTheStage() {
        var benefit = RentBenefit.begin(LocalDate.of(2026, 4, 15), YearMonth.of(2026, 4));
        var deadline = ExtensionDeadline.endOfMonth(BusinessCalendar.national());
        LocalDate applied = LocalDate.of(2026, 6, 30);
        var within = Continuation.of(continued(BenefitType.R1, 137_700), NEEDED);
        var over = Continuation.of(continued(BenefitType.R1, 137_701), NEEDED);

        assertThat(benefit.extended(new Extension(applied, within), deadline).lastMonth())
                .isEqualTo(YearMonth.of(2026, 9));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> benefit.extended(new Extension(applied, over), deadline))
                .withMessage("世帯収入額が上限以下であること（規則10条3号イ）を満たしていません");
    }

    @Test
    void theMainEarnerIsWhoItWasWhenWorkEndedOrIsNowWhenIncomeFell() {
        Map<RentCriterion, Answer> answers = new EnumMap<>(SampleRent.allMet());
        answers.put(RentCriterion.MAIN_EARNER_THEN, Answer.no("当時の世帯"));
        answers.put(RentCriterion.MAIN_EARNER_NOW, Answer.no("今の世帯"));
        var sample = SampleRent.of(SampleRent.TOKYO, 65_000, 0).answering(answers);

        assertThat(Continuation.of(
                                sample.on(new RentGround.Continued(BenefitType.R2))
                                        .grant(),
                                NEEDED)
                        .mainEarner())
                .isEqualTo(Answer.no("当時の世帯"));
        assertThat(Continuation.of(
                                sample.on(new RentGround.Continued(BenefitType.R3))
                                        .grant(),
                                NEEDED)
                        .mainEarner())
                .isEqualTo(Answer.no("今の世帯"));
    }
}
