package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.BasicsChoice.Source;

/** 統合で残す内容, and what both have in common in words. */
class BasicsChoiceTest {
    private static final PersonBasics NAMED = new PersonBasics(
            new PersonName("田中", "太郎", null, "たーさん", null),
            Sex.UNSPECIFIED,
            null,
            PartialDate.ofYear(1961),
            null,
            null,
            "左の耳が遠い");
    private static final PersonBasics HEARD = new PersonBasics(
            new PersonName(null, null, "たなか たろう", null, null),
            Sex.OTHER,
            "本人の言葉",
            null,
            "ブラジル",
            "ポルトガル語",
            "夜は電話に出られない");

    @Test
    void nothingSaidKeepsTheKeptOneWhole() {
        assertThat(new BasicsChoice(Map.of()).of(NAMED, HEARD)).isEqualTo(NAMED);
    }

    @Test
    void everyFieldIsTakenFromTheOtherOneWhenItIsChosen() {
        for (BasicsField field : BasicsField.values()) {
            Map<BasicsField, Source> sources = new EnumMap<>(Map.of(BasicsField.KANA, Source.GIVEN_UP));
            sources.put(field, Source.GIVEN_UP);
            var taken = new BasicsChoice(sources).of(NAMED, HEARD);
            assertThat(field.same(taken, HEARD)).as(field.label()).isTrue();
            assertThat(field.same(taken, NAMED)).as(field.label()).isFalse();
        }
    }

    @Test
    void partsOfANameMayComeFromBoth() {
        var choice = new BasicsChoice(Map.of(BasicsField.KANA, Source.GIVEN_UP));
        assertThat(choice.of(NAMED, HEARD).name()).isEqualTo(new PersonName("田中", "太郎", "たなか たろう", "たーさん", null));
    }

    @Test
    void aPersonWithoutAnyNameIsRefused() {
        var nameless = new BasicsChoice(Map.of(BasicsField.NAME, Source.GIVEN_UP, BasicsField.ALIAS, Source.GIVEN_UP));
        assertThatThrownBy(() -> nameless.of(NAMED, HEARD)).isInstanceOf(Refusal.class);
    }

    @Test
    void bothNotesMayStandOneBelowTheOther() {
        assertThat(new BasicsChoice(Map.of(BasicsField.NOTE, Source.BOTH))
                        .of(NAMED, HEARD)
                        .note())
                .isEqualTo("左の耳が遠い\n夜は電話に出られない");
    }

    @Test
    void twoPeopleAreAlikeInWordsAndPoints() {
        var alike = Alike.of(List.of(Likeness.OTHER_SEX, Likeness.BIRTH_DATE, Likeness.KANA));
        assertThat(alike.words()).isEqualTo("ふりがなが同じ・生年月日が同じ・性別が違う");
        assertThat(alike.points()).isEqualTo(25 + 40 - 20);
        assertThat(alike.signs()).extracting(Likeness::counted).contains("ふりがなが同じ 25点", "性別が違う −20点");
        assertThat(Alike.of(List.of()).words()).isEmpty();
    }

    @Test
    void aNumberThatIsWrittenTwiceKeepsTheStricterPromise() {
        var number = PhoneNumber.parse("03-0000-1234");
        var once = Telephone.once(List.of(
                Telephone.own(number),
                new Telephone(number, "自宅", true, false, true, "夕方まで"),
                Telephone.own(PhoneNumber.parse("03-0000-9999"))));
        assertThat(once)
                .containsExactly(
                        new Telephone(number, "本人携帯", true, false, true, "夕方まで"),
                        Telephone.own(PhoneNumber.parse("03-0000-9999")));
    }
}
