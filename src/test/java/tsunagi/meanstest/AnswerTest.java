package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Refusal;

class AnswerTest {
    @Test
    void yesAndNoStandOnEvidence() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Answer.yes(" "))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("evidence"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Answer.no(""));
        assertThat(Answer.yes("離職票").isYes()).isTrue();
        assertThat(Answer.no("通帳の写し").isNo()).isTrue();
    }

    @Test
    void whatNobodyLookedAtIsNeitherYesNorNo() {
        assertThat(Answer.UNCONFIRMED.isUnconfirmed()).isTrue();
        assertThat(Answer.UNCONFIRMED.isYes()).isFalse();
        assertThat(Answer.UNCONFIRMED.isNo()).isFalse();
        assertThat(Answer.unconfirmed("離職票を待っています").evidence()).isEqualTo("離職票を待っています");
        assertThat(Answer.yes("離職票").isUnconfirmed()).isFalse();
        assertThat(Answer.yes("離職票").isNo()).isFalse();
        assertThat(Answer.no("離職票").isYes()).isFalse();
    }

    @Test
    void theScreenSaysHaiIieMikakunin() {
        assertThat(Answer.Choice.values()).extracting(Answer.Choice::label).containsExactly("はい", "いいえ", "未確認");
    }

    /** Kleene's logic: what is unconfirmed decides nothing, and hides nothing that is certain. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YES         | YES         | YES         | YES
            YES         | NO          | NO          | YES
            YES         | UNCONFIRMED | UNCONFIRMED | YES
            NO          | NO          | NO          | NO
            NO          | UNCONFIRMED | NO          | UNCONFIRMED
            UNCONFIRMED | UNCONFIRMED | UNCONFIRMED | UNCONFIRMED
            """)
    void allAndAnyOfTwoAnswers(Answer.Choice one, Answer.Choice other, Answer.Choice both, Answer.Choice either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
        assertThat(other.or(one)).isEqualTo(either);
    }
}
