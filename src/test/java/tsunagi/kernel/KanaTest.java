package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaTest {
    @ParameterizedTest
    @CsvSource({"タナカ　タロウ,たなか　たろう", "ﾀﾅｶ ﾀﾛｳ,たなか　たろう", "ｼﾞｮｰﾝｽﾞ,じょーんず", " たなか ,たなか", "ヴィクトル,ゔぃくとる", "ｶﾞｷﾞﾊﾟ,がぎぱ"})
    void readingsAreKeptInHiragana(String typed, String stored) {
        assertThat(Kana.toHiragana(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"たなか", "タナカ　タロウ", "ﾀﾅｶ", "じょーんず", "マリア・ルス"})
    void aReadingIsKana(String text) {
        assertThat(Kana.isKana(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "ー", "田中", "たなか1", "tanaka", "たなか（仮）"})
    void whatHoldsAnythingElseIsNoReading(String text) {
        assertThat(Kana.isKana(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "たかはし,タカバシ",
        "やまさき,やまざき",
        "なかじま,なかしま",
        "おおの,おーの",
        "おおの,おうの",
        "ゆうこ,ユーコ",
        "けいこ,けえこ",
        "ヴァン,ばん",
        "ヴ,ぶ",
        "はっとり,はつとり",
        "ﾋﾞｮﾝ,びよん",
        "みづき,みずき",
        "ちぢ,ちじ",
        "みすゞ,みすず",
        "かをり,かおり",
        "たなか たろう,たなかたろう",
        "ルイ・ソウ,るいそう"
    })
    void readingsThatSoundAlikeShareAKey(String one, String other) {
        assertThat(Kana.foldKey(one)).isEqualTo(Kana.foldKey(other));
    }

    @ParameterizedTest
    @CsvSource({"おの,おおの", "たなか,なかた", "ゆこ,ゆうこ", "さいとう,さとう", "いとう,いど"})
    void readingsThatSoundDifferentDoNot(String one, String other) {
        assertThat(Kana.foldKey(one)).isNotEqualTo(Kana.foldKey(other));
    }

    @Test
    void theKeyHoldsPlainSyllablesOnly() {
        assertThat(Kana.foldKey("ジョーンズ　ヴィクトリア")).isEqualTo("しようんすひくとりあ");
    }
}
