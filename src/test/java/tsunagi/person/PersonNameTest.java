package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;

class PersonNameTest {
    @Test
    void aNameIsShownWithItsAlias() {
        assertThat(new PersonName("グエン", "ヴァン アン", null, "安藤", null).display()).isEqualTo("グエン ヴァン アン（通称 安藤）");
        assertThat(PersonName.of("田中", "太郎", "たなか たろう").display()).isEqualTo("田中 太郎");
    }

    @Test
    void oneWordIsEnoughForAName() {
        assertThat(new PersonName(null, "Sukarno", null, null, null).display()).isEqualTo("Sukarno");
        assertThat(new PersonName(null, null, null, "みどり", null).display()).isEqualTo("みどり");
        assertThat(new PersonName(null, null, "さとう", null, null).display()).isEqualTo("さとう");
    }

    @Test
    void anAnonymousPersonIsCalledByALabel() {
        assertThat(PersonName.typed("", "", "", "", true, "匿名の女性").display()).isEqualTo("匿名の女性");
        assertThat(PersonName.typed("", "", "", "", true, " ").display()).isEqualTo("匿名の方");
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PersonName.typed(" ", null, "", "", false, "匿名の女性"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("familyName"));
    }

    @Test
    void aNameAndAnonymousContradictEachOther() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PersonName.typed("田中", "", "", "", true, ""))
                .withMessageContaining("匿名");
    }

    @Test
    void aReadingBecomesHiraganaAndTheNameStaysAsTyped() {
        var name = PersonName.typed("　神\uFA19 ", "①太郎", "ﾀﾅｶ タロウ", null, false, null);
        assertThat(name.family()).isEqualTo("神\uFA19");
        assertThat(name.given()).isEqualTo("①太郎");
        assertThat(name.kana()).isEqualTo("たなか　たろう");
    }

    @Test
    void aReadingInKanjiIsRefusedAtItsField() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PersonName.typed("田中", "太郎", "田中", null, false, null))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("kana"));
    }
}
