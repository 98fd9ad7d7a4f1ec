package tsunagi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Refusal;

class PasswordRuleTest {
    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123456",
                "ＰＡＳＳＷＯＲＤ１２３４５６",
                "2026-Tokyo-2026!",
                "Yamada!19701234",
                "hanshintigers1985",
                "arigatougozaimasu",
                "1qaz2wsx3edc4rfv",
                "123456789012",
                "qwertyuiop123456",
                "sapporosapporo1",
                "abcabcabcabc",
                "パスワード1234567",
                "seikatsuhogo2026"
            })
    void aPasswordThatOthersChooseIsRefusedWhateverStandsAroundIt(String easy) {
        assertThatThrownBy(() -> rule.check("tantou", easy))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("推測");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "みずいろの傘を三本買った", "renshu-tsunagi-2026", "kX9!vP2#mQ7$"})
    void aLongPasswordOfOnesOwnIsAccepted(String own) {
        assertThatCode(() -> rule.check("tantou", own)).doesNotThrowAnyException();
    }

    @Test
    void thePasswordOfThePracticeUsersKeepsTheRule() {
        assertThatCode(() -> rule.check("shunin", DemoUsers.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThatThrownBy(() -> rule.check("tantou", "みずいろの傘を三本買")).hasMessageContaining("12文字以上");
        assertThatThrownBy(() -> rule.check("tantou", "𠮷𠮷𠮷𠮷𠮷𠮷")).hasMessageContaining("12文字以上");
        assertThatCode(() -> rule.check("tantou", "みずいろの傘を三本買った")).doesNotThrowAnyException();
    }

    @Test
    void moreThan128CharactersAreRefused() {
        assertThatThrownBy(() -> rule.check("tantou", "みずいろの傘".repeat(30))).hasMessageContaining("128文字以内");
    }

    @Test
    void onesOwnLoginNameHasNoPlaceInThePassword() {
        assertThatThrownBy(() -> rule.check("mizuiro", "kasa-MIZUIRO-sanbon")).hasMessageContaining("ログイン名");
    }

    @Test
    void thousandsOfWordsAreKnown() {
        assertThat(LeakedWords.shipped().words()).hasSizeGreaterThan(40_000);
    }
}
