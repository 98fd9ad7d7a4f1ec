package tsunagi.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.CaseNumber;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Kin;
import tsunagi.person.PersonName;

/** 伏せ字: no name of the person or her household stays in a text, and ordinary words do. */
class MaskingTest {
    private static final CaseNumber NUMBER = new CaseNumber("R08-0001");

    private static Masking of(PersonName name, HouseholdMember... household) {
        return Masking.of(name, NUMBER, List.of(household));
    }

    private static HouseholdMember member(String name) {
        return new HouseholdMember(name, null, "夫", null, true, null, null, null, null, Kin.UNTOLD);
    }

    @Test
    void everySpellingOfTheNameIsTakenOut() {
        var masking = of(PersonName.of("練習", "花子", "れんしゅう はなこ"));
        assertThat(masking.text("練習花子さんは、練習　花子の名で、花子（レンシュウ ハナコ）と書いた。れんしゅうさん。"))
                .isEqualTo("本人さんは、本人の名で、本人（本人）と書いた。本人さん。");
        assertThat(masking.text("R08-0001を参照")).isEqualTo("（番号）を参照");
    }

    @Test
    void aShortNameIsTakenOutOnlyWhereSomebodyIsMeant() {
        var masking = of(PersonName.of("林", "杏", "はやし あん"));
        assertThat(masking.text("林さんは森林の仕事。杏ちゃんのあんパン。林杏")).isEqualTo("本人さんは森林の仕事。本人ちゃんのあんパン。本人");
    }

    @Test
    void theFamilyIsNotNamedEither() {
        assertThat(of(PersonName.of("練習", "花子", null), member("見本 太郎")).text("夫の見本太郎と話した。太郎は休職中。"))
                .isEqualTo("夫の家族と話した。家族は休職中。");
    }
}
