package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.BirthDates.Reading;

class BirthDatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Reading read(String typed) {
        return BirthDates.read(typed, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "S36.11.22, 1961, 11, 22",
        "昭和36年11月22日, 1961, 11, 22",
        "19611122, 1961, 11, 22",
        "S36.11, 1961, 11,",
        "昭和36年11月, 1961, 11,",
        "昭和36年, 1961,,",
        "1961, 1961,,",
        "昭和元年, 1926,,"
    })
    void asMuchAsThePersonKnowsIsKept(String typed, int year, Integer month, Integer day) {
        assertThat(read(typed)).isEqualTo(new Reading.Parsed(new PartialDate(year, month, day, false), null));
    }

    @ParameterizedTest
    @CsvSource({
        "60歳くらい, 1966",
        "６０才位, 1966",
        "約60歳, 1966",
        "60歳, 1966",
        "60代, 1961",
        "60歳代（推定）, 1961",
        "昭和36年頃, 1961",
        "1961年（推定）, 1961"
    })
    void aGuessIsMarkedAsEstimated(String typed, int year) {
        assertThat(read(typed)).isEqualTo(new Reading.Parsed(new PartialDate(year, null, null, true), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "不明", "わからない"})
    void whatNobodyKnowsIsAbsent(String typed) {
        assertThat(read(typed)).isEqualTo(new Reading.Unknown());
        assertThat(BirthDates.parse(typed, TODAY)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026/11/23,生年月日は今日以前の日付にしてください",
        "R9,生年月日は今日以前の日付にしてください",
        "1896/11/21,生年月日は130年前より後の日付にしてください",
        "明治20年,生年月日は130年前より後の日付にしてください",
        "131歳くらい,生年月日は130年前より後の日付にしてください",
        "S36.13,月は1から12で入力してください",
        "61.11.22,年は西暦4桁か、元号（令和・平成・昭和など）を付けて入力してください"
    })
    void nobodyIsBornTomorrowNorOlderThanAnyoneEver(String typed, String message) {
        assertThat(read(typed)).isEqualTo(new Reading.Refused(message));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> BirthDates.parse(typed, TODAY))
                .withMessage(message);
    }

    @Test
    void thoseBornTodayAndTheOldestAreAccepted() {
        assertThat(BirthDates.parse("R8.11.22", TODAY)).isEqualTo(PartialDate.of(TODAY));
        assertThat(BirthDates.parse("1896/11/22", TODAY)).isEqualTo(PartialDate.of(LocalDate.of(1896, 11, 22)));
        assertThat(read("きのう")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aYearThatBelongsToTwoErasNeedsNoHintAndAWrongOneDoes() {
        assertThat(read("昭和64年")).isEqualTo(new Reading.Parsed(PartialDate.ofYear(1989), null));
        assertThat(read("平成元年")).isEqualTo(new Reading.Parsed(PartialDate.ofYear(1989), null));
        assertThat(read("昭和65年")).isEqualTo(new Reading.Parsed(PartialDate.ofYear(1990), "平成2年（1990年）として登録します"));
    }

    @Test
    void theBirthdayAddsAYear() {
        PartialDate birth = PartialDate.of(LocalDate.of(1961, 11, 22));

        assertThat(birth.ageOn(TODAY)).hasValue(65);
        assertThat(birth.ageOn(TODAY.minusDays(1))).hasValue(64);
        assertThat(birth.ageLabel(TODAY)).isEqualTo("65歳");
    }

    /** 年齢計算ニ関スル法律、民法143条: 誕生日の前日の満了で加齢する。 */
    @Test
    void inLawAYearIsCompletedOnTheDayBefore() {
        assertThat(PartialDate.of(LocalDate.of(1961, 11, 22)).dayOfReaching(65)).hasValue(LocalDate.of(2026, 11, 21));
        assertThat(PartialDate.of(LocalDate.of(1964, 2, 29)).dayOfReaching(65)).hasValue(LocalDate.of(2029, 2, 28));
        assertThat(PartialDate.of(LocalDate.of(1964, 2, 29)).dayOfReaching(64)).hasValue(LocalDate.of(2028, 2, 28));
        assertThat(PartialDate.ofYear(1961).dayOfReaching(65)).isEmpty();
    }

    @Test
    void anAgeThatTheKnownPartsLeaveOpenIsNotStatedAsCertain() {
        assertThat(PartialDate.ofYear(1961).ageOn(TODAY)).isEmpty();
        assertThat(PartialDate.ofYear(1961).ageLabel(TODAY)).isEqualTo("65歳くらい");
        assertThat(PartialDate.ofYear(1961).ageLabel(LocalDate.of(2026, 12, 31)))
                .isEqualTo("65歳");
        assertThat(new PartialDate(1961, 10, null, false).ageOn(TODAY)).hasValue(65);
        assertThat(PartialDate.ofYear(1961).asEstimated().ageLabel(TODAY)).isEqualTo("60歳代（推定）");
        assertThat(PartialDate.ofYear(2020).asEstimated().ageLabel(TODAY)).isEqualTo("10歳未満（推定）");
    }

    @Test
    void bothCalendarsAreShown() {
        assertThat(PartialDate.of(LocalDate.of(1961, 11, 22)).label()).isEqualTo("昭和36年11月22日（1961年11月22日）");
        assertThat(new PartialDate(1961, 11, null, false).label()).isEqualTo("昭和36年11月（1961年11月）");
        assertThat(PartialDate.ofYear(1961).asEstimated().label()).isEqualTo("昭和36年（1961年・推定）");
        assertThat(PartialDate.ofYear(1989).label()).isEqualTo("昭和64年・平成元年（1989年）");
        assertThat(new PartialDate(1989, 1, null, false).label()).isEqualTo("昭和64年・平成元年1月（1989年1月）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"昭和36年11月22日", "1961年11月", "1961年", "1961年頃"})
    void whatAFormShowsOfABirthDateIsReadAgainAsTheSame(String shown) {
        assertThat(read(shown))
                .isInstanceOfSatisfying(
                        Reading.Parsed.class,
                        parsed -> assertThat(parsed.date().asTyped()).isEqualTo(shown));
    }

    @Test
    void aDateThatIsNoneCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(1961, null, 22, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(1961, 13, null, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(1961, 2, 29, false));
    }
}
