package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomajiTest {
    @ParameterizedTest
    @CsvSource({
        "takahashi, たかはし",
        "TAKAHASI, たかはし",
        "Satoh, さとう",
        "Satō, さとう",
        "Satô, さとう",
        "Oono, おおの",
        "Ohtani, おうたに",
        "Kohei, こへい",
        "Hattori, はっとり",
        "Hatcho, はっちょ",
        "Homma, ほんま",
        "Namba, なんば",
        "Ken'ichi, けんいち",
        "Tutiya, つちや",
        "Huziwara, ふじわら",
        "syo-ko, しょこ"
    })
    void hepburnAndKunreiAreReadAlike(String typed, String kana) {
        assertThat(Romaji.readings(typed)).first().isEqualTo(kana);
    }

    @Test
    void anNThatMayEndASyllableOrBeginOneIsReadBothWays() {
        assertThat(Romaji.readings("Shinichi")).containsExactlyInAnyOrder("しにち", "しんいち");
        assertThat(Romaji.readings("nanananananananana")).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyen", "佐藤", "さとう", "sato1", "", "-", "xyz"})
    void whatIsNoRomajiHasNoReading(String typed) {
        assertThat(Romaji.readings(typed)).isEmpty();
    }

    @Test
    @Timeout(5)
    void aLongTextThatIsNearlyRomajiIsRefusedAtOnce() {
        assertThat(Romaji.readings("na".repeat(49) + "x")).isEmpty();
    }

    @Test
    void whetherAVowelIsSaidToBeLongIsKnown() {
        assertThat(Romaji.saysLength("Satoh")).isTrue();
        assertThat(Romaji.saysLength("Yūko")).isTrue();
        assertThat(Romaji.saysLength("Sato")).isFalse();
        assertThat(Kana.withoutLongVowels(Kana.foldKey("ゆうこ"))).isEqualTo(Kana.foldKey("ゆこ"));
    }

    @ParameterizedTest
    @CsvSource({
        "きょう, kyou",
        "しごと, sigoto",
        "けってい, kettei",
        "かんさ きろく, kansa kiroku",
        "けーす, kesu",
        "じゅんび, zyunbi",
    })
    void aReadingIsSpeltAsItIsTypedShort(String hiragana, String spelt) {
        assertThat(Romaji.spell(hiragana)).isEqualTo(spelt);
    }
}
