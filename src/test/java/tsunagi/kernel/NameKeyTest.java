package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource({
        "髙橋,高橋",
        "山﨑,山崎",
        "渡邊,渡辺",
        "渡邉,渡辺",
        "大澤,大沢",
        "齋藤,斎藤",
        "齊藤,斉藤",
        "斉藤,斎藤",
        "濵田,浜田",
        "濱田,浜田",
        "廣瀬,広瀬",
        "國井,国井",
        "𠮷田,吉田",
        "桒原,桑原",
        "佐々木,佐佐木",
        "三ヶ島,三ケ島",
        "田中　太郎,田中太郎",
        "龍二,竜二"
    })
    void variantsOfACharacterFindEachOther(String written, String asked) {
        assertThat(NameKey.of(written)).isEqualTo(NameKey.of(asked));
    }

    /** 神 U+FA19 and 福 U+FA1B: the key folds what the stored name must keep. */
    @Test
    void compatibilityCharactersAndSelectorsAreFoldedInTheKeyOnly() {
        assertThat(NameKey.of("\uFA19田")).isEqualTo(NameKey.of("神田"));
        assertThat(NameKey.of("\uFA1B島")).isEqualTo(NameKey.of("福島"));
        assertThat(NameKey.of("葛\uDB40\uDD00西")).isEqualTo(NameKey.of("葛西"));
        assertThat(TypedText.strip("\uFA19田 葛\uDB40\uDD00")).isEqualTo("\uFA19田 葛\uDB40\uDD00");
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn Đạt,nguyen van dat", "ＳＭＩＴＨ,smith", "グエン・バン,ぐえんばん", "O'Brien,obrien"})
    void foreignNamesAreFoundWithoutAccentsWidthOrCase(String written, String asked) {
        assertThat(NameKey.of(written)).isEqualTo(NameKey.of(asked));
    }

    @Test
    void voicedKanaOfANameStayApart() {
        assertThat(NameKey.of("カガミ")).isNotEqualTo(NameKey.of("カカミ"));
    }

    @Test
    void otherCharactersStayApart() {
        assertThat(NameKey.of("田中")).isNotEqualTo(NameKey.of("中田"));
        assertThat(NameKey.of("々木").value()).isEqualTo("々木");
        assertThat(NameKey.of("").value()).isEmpty();
    }

    /** Every line of the table leads, in one step, to a character that is not itself a variant. */
    @Test
    void theTableOfVariantsHasNoChains() throws Exception {
        try (var file = NameKeyTest.class.getResourceAsStream("/kernel/name-variants.txt")) {
            assertThat(file).isNotNull();
            Pattern.compile("\n")
                    .splitAsStream(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> assertThat(line.codePoints().filter(character -> character != ' '))
                            .allSatisfy(character -> assertThat(NameKey.of(Character.toString(character)))
                                    .as(line)
                                    .isEqualTo(new NameKey(Character.toString(line.codePointAt(0))))));
        }
    }
}
