package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tsunagi.person.NameToken.Kind;

class NameTokenTest {
    private static PersonName named(String family, String given, String kana) {
        return PersonName.of(family, given, kana);
    }

    @Test
    void aNameIsFoundByItsWholeAndByEachOfItsWords() {
        assertThat(NameToken.of(named("田中", "太郎", "たなか　たろう")))
                .containsExactlyInAnyOrder(
                        new NameToken(Kind.NAME, "田中太郎", true),
                        new NameToken(Kind.NAME, "田中", false),
                        new NameToken(Kind.NAME, "太郎", false),
                        new NameToken(Kind.KANA, "たなかたろう", true),
                        new NameToken(Kind.KANA, "たなか", false),
                        new NameToken(Kind.KANA, "たろう", false),
                        new NameToken(Kind.SHORT, "たなかたろ", true),
                        new NameToken(Kind.SHORT, "たろ", false));
    }

    /** Who hears さとう or reads "Sato" finds both; たなか has no long vowel, so there is nothing more to keep of it. */
    @Test
    void aNameIsFoundWithoutItsLongVowelsToo() {
        assertThat(NameToken.of(named("佐藤", "優子", "さとう　ゆうこ")))
                .filteredOn(token -> token.kind() == Kind.SHORT)
                .containsExactlyInAnyOrder(
                        new NameToken(Kind.SHORT, "さとゆこ", true),
                        new NameToken(Kind.SHORT, "さと", false),
                        new NameToken(Kind.SHORT, "ゆこ", false));
        assertThat(NameToken.of(named("田中", "華", "たなか　はな"))).noneMatch(token -> token.kind() == Kind.SHORT);
    }

    @Test
    void variantKanjiShareTheTokenOfTheUsualOne() {
        assertThat(NameToken.of(named("髙﨑", "齋", "たかさき いつき")))
                .contains(new NameToken(Kind.NAME, "高崎斎", true), new NameToken(Kind.NAME, "高崎", false));
    }

    @Test
    void aNameInKatakanaIsItsOwnReading() {
        assertThat(NameToken.of(new PersonName("ヴィエイラ", "マリア・クララ", null, null, null)))
                .contains(
                        new NameToken(Kind.KANA, "ひえいら", false),
                        new NameToken(Kind.KANA, "まりあ", false),
                        new NameToken(Kind.KANA, "くらら", false));
    }

    @Test
    void vietnameseLettersAreFoundWithoutTheirMarks() {
        assertThat(NameToken.of(named("Đặng", "Thị Ánh", "だん てぃ あん")))
                .contains(
                        new NameToken(Kind.NAME, "dangthianh", true),
                        new NameToken(Kind.NAME, "thi", false),
                        new NameToken(Kind.NAME, "anh", false));
    }

    @Test
    void anAliasIsAWholeNameOfItsOwn() {
        assertThat(NameToken.of(new PersonName("李", "英姫", null, "山田 英子", null)))
                .contains(new NameToken(Kind.NAME, "山田英子", true), new NameToken(Kind.NAME, "李英姫", true));
    }

    @Test
    void anAnonymousLabelIsNoName() {
        assertThat(NameToken.of(PersonName.anonymous("匿名の女性"))).isEmpty();
    }
}
