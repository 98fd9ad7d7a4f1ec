package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.web.Understood.Kind;

class UnderstoodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String shown(Kind kind, String typed) {
        return Understood.of(kind, typed, TODAY).shown();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S36.11.22",
                "昭36.11.22",
                "昭和３６年１１月２２日",
                "19611122",
                "1961/11/22",
                "1961-11-22",
                "ｓ36.11.22",
                "S361122"
            })
    void aBirthDateIsToldInBothCalendarsAndWithTheAge(String typed) {
        assertThat(shown(Kind.BIRTH, typed)).isEqualTo("＝昭和36年11月22日（1961年11月22日）・65歳");
    }

    @Test
    void theAgeIsThatOfTheDay() {
        assertThat(Understood.of(Kind.BIRTH, "S36.11.22", TODAY.minusDays(1)).shown())
                .endsWith("・64歳");
    }

    @ParameterizedTest
    @CsvSource({
        "昭和36年, ＝昭和36年（1961年）・65歳くらい",
        "60歳くらい, ＝昭和41年（1966年・推定）・60歳代（推定）",
        "不明, ＝不明",
    })
    void aBirthDateIsToldAsFarAsItIsKnown(String typed, String shown) {
        assertThat(shown(Kind.BIRTH, typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "R8.11.22, ＝令和8年11月22日（2026年11月22日）",
        "平成31年5月1日, ＝令和元年5月1日（2019年5月1日）　令和元年5月1日として登録します",
        "昭和65年1月1日, ＝平成2年1月1日（1990年1月1日）　平成2年1月1日として登録します",
    })
    void aDayBeyondItsEraSaysHowItWillBeKept(String typed, String shown) {
        assertThat(shown(Kind.DATE, typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"午後2時半", "1430", "14：30", "午後２時３０分"})
    void aTimeIsToldOnTheClockAndInWords(String typed) {
        assertThat(shown(Kind.TIME, typed)).isEqualTo("＝14:30（午後2時30分）");
    }

    @ParameterizedTest
    @CsvSource({"1.2万, '12,000'", "'１２，０００円', '12,000'", "△500, △500", "12千円, '12,000'"})
    void anAmountTakesItsOneSpelling(String typed, String value) {
        assertThat(Understood.of(Kind.YEN, typed, TODAY).value()).isEqualTo(value);
        assertThat(shown(Kind.YEN, typed)).isEqualTo("＝" + value + "円");
    }

    @ParameterizedTest
    @CsvSource({
        "0300000001, 03-0000-0001",
        "０１２０（０００）１２３, 0120-000-123",
        "0499-12-3456, 0499-12-3456",
        "049-912-3456, 049-912-3456",
    })
    void theHyphensOfATelephoneStayWhereTheirWriterPutThem(String typed, String value) {
        assertThat(Understood.of(Kind.TELEPHONE, typed, TODAY).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"ﾀｶﾊｼ ﾊﾅｺ, たかはし　はなこ", "タカハシ, たかはし", "たかはし, たかはし"})
    void aReadingBecomesHiragana(String typed, String value) {
        assertThat(Understood.of(Kind.KANA, typed, TODAY).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 3",
        "DATE, 令和8年13月1日",
        "BIRTH, R30.1.1",
        "TIME, 25",
        "YEN, 千円くらい",
        "TELEPHONE, 0258",
        "KANA, 高橋",
        "DATE, ' '"
    })
    void whatCantBeReadYetIsAnsweredWithNothing(Kind kind, String typed) {
        assertThat(Understood.of(kind, typed, TODAY)).isEqualTo(new Understood("", null));
    }
}
