package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusal;

class PersonCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PhoneNumber NUMBER = PhoneNumber.parse("03-0000-0001");

    private static PersonCard born(@Nullable PartialDate birth) {
        var basics = PersonBasics.of(PersonName.of("田中", "太郎", null), Sex.MALE, birth);
        return new PersonCard(PersonId.next(), basics, List.of(), null, TODAY);
    }

    @Test
    void aBirthDateIsShownInBothCalendarsWithTheAge() {
        assertThat(born(PartialDate.of(LocalDate.of(1961, 11, 22))).birthLabel())
                .isEqualTo("昭和36年11月22日（1961年11月22日）・65歳");
    }

    @Test
    void aPartlyKnownBirthDateSaysSo() {
        assertThat(born(PartialDate.ofYear(1961)).birthLabel()).isEqualTo("昭和36年（1961年）・65歳くらい");
        assertThat(born(PartialDate.ofYear(1961).asEstimated()).ageLabel()).isEqualTo("60歳代（推定）");
        assertThat(born(null).birthLabel()).isNull();
    }

    @Test
    void otherIsShownInThePersonsOwnWordsAndUnspecifiedNotAtAll() {
        var name = PersonName.anonymous("匿名の方");
        assertThat(new PersonBasics(name, Sex.OTHER, "Xジェンダー", null, null, null, null).sexLabel())
                .isEqualTo("他（Xジェンダー）");
        assertThat(PersonBasics.of(name, Sex.UNSPECIFIED, null).sexLabel()).isNull();
    }

    @Test
    void aTelephoneWarnsOfWhatWasPromised() {
        assertThat(Telephone.own(NUMBER).warning()).isEmpty();
        assertThat(new Telephone(NUMBER, "自宅", true, false, true, null).warning())
                .isEqualTo("留守電に残さないでください。機関名を名乗らないでください");
        assertThat(new Telephone(NUMBER, "職場", false, true, false, null).warning())
                .isEqualTo("この番号には電話しないでください");
    }

    @Test
    void anAddressIsOneLineAndHavingNoneIsOneToo() {
        assertThat(new Address(Address.Kind.HOME, "9400062", "新潟県長岡市", "大手通1-4-10", "コーポ101", null).line())
                .isEqualTo("〒940-0062 新潟県長岡市大手通1-4-10 コーポ101");
        assertThat(Address.of(Address.Kind.NONE).line()).isEqualTo("住所不定");
        assertThat(new Address(Address.Kind.NET_CAFE, null, null, null, "長岡駅前", null).line())
                .isEqualTo("ネットカフェ等（長岡駅前）");
    }

    @Test
    void anEmptyHomeIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Address.of(Address.Kind.HOME))
                .withMessageContaining("住所不定");
    }
}
