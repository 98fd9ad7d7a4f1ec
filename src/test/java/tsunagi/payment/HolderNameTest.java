package tsunagi.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.Refusal;

/** 全銀協レコードフォーマットの文字: 半角カナの大文字、英大文字、数字と ()-./「」. */
class HolderNameTest {
    @ParameterizedTest
    @CsvSource({
        "しけん たろう, ｼｹﾝ ﾀﾛｳ",
        "シケン　タロウ, ｼｹﾝ ﾀﾛｳ",
        "ｼｹﾝ ﾀﾛｳ, ｼｹﾝ ﾀﾛｳ",
        "カ）レンシュウフドウサン, ｶ)ﾚﾝｼﾕｳﾌﾄﾞｳｻﾝ",
        "ぱぴぷ がぎぐ, ﾊﾟﾋﾟﾌﾟ ｶﾞｷﾞｸﾞ",
        "ちょっと, ﾁﾖﾂﾄ",
        "ハーバー, ﾊｰﾊﾞｰ",
        "abc１２３, ABC123",
        "ヴィラ, ｳﾞｲﾗ"
    })
    void everyWidthBecomesWhatBanksTransmit(String typed, String transmitted) {
        assertThat(HolderName.read(typed).value()).isEqualTo(transmitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"試験太郎", "シケン＠タロウ", "シケン、タロウ", "", "　"})
    void whatNoBankTransmitsIsRefused(String typed) {
        assertThatThrownBy(() -> HolderName.read(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void thirtyCharactersAreTheMostAndAVoicedMarkIsOne() {
        assertThat(HolderName.read("ガ".repeat(15)).value()).hasSize(30);
        assertThatThrownBy(() -> HolderName.read("ガ".repeat(15) + "ア"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("31文字");
    }

    @Test
    void neitherNameNorAccountIsWrittenToALog() {
        var account = new BankAccount(
                new BankAccount.Place("0001", "練習銀行"),
                new BankAccount.Place("002", "本店"),
                AccountType.ORDINARY,
                "1234567",
                HolderName.read("しけん"));
        assertThat(account.toString()).doesNotContain("1234", "ｼｹﾝ").contains("567");
        assertThat(account.masked()).isEqualTo("練習銀行 本店 普通 ****567");
    }
}
