package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.ibm.icu.util.JapaneseCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagi.kernel.JapaneseDates.Reading;

class JapaneseDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "S36.11.22",
                "s36/11/22",
                "S.36.11.22",
                "S361122",
                "昭36.11.22",
                "昭和36年11月22日",
                "昭和３６年１１月２２日（水）",
                "昭和 36 年 11 月 22 日 水曜日",
                "Ｓ３６．１１．２２",
                "S36、11、22",
                "19611122",
                "１９６１１１２２",
                "1961/11/22",
                "1961-11-22",
                "1961.11.22",
                "1961年11月22日",
                "西暦1961年11月22日",
                "　1961/11/22　"
            })
    void everySpellingIsTheSameDay(String typed) {
        assertThat(JapaneseDates.read(typed)).isEqualTo(new Reading.Parsed(LocalDate.of(1961, 11, 22), null));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日,2019-05-01", "R1.5.1,2019-05-01", "㋿1年5月1日,2019-05-01", "R8.11.22,2026-11-22",
        "令8.2.9,2026-02-09", "H31.4.30,2019-04-30", "S64.1.7,1989-01-07", "H1.1.8,1989-01-08",
        "大正15年12月24日,1926-12-24", "昭和元年12月25日,1926-12-25", "M45.7.29,1912-07-29", "T1.7.30,1912-07-30",
        "R6.2.29,2024-02-29"
    })
    void theErasBeginOnTheirDays(String typed, LocalDate day) {
        assertThat(JapaneseDates.read(typed)).isEqualTo(new Reading.Parsed(day, null));
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月1日,2019-05-01,令和元年5月1日として登録します",
        "昭和65年3月3日,1990-03-03,平成2年3月3日として登録します",
        "S64.1.8,1989-01-08,平成元年1月8日として登録します",
        "平成元年1月7日,1989-01-07,昭和64年1月7日として登録します",
        "大正15年12月25日,1926-12-25,昭和元年12月25日として登録します",
        "昭和101年1月1日,2026-01-01,令和8年1月1日として登録します"
    })
    void aDayOutsideItsEraIsTakenAndTheRightEraShown(String typed, LocalDate day, String hint) {
        assertThat(JapaneseDates.read(typed)).isEqualTo(new Reading.Parsed(day, hint));
    }

    @ParameterizedTest
    @CsvSource({
        "S36.13.1,月は1から12で入力してください",
        "1961/0/22,月は1から12で入力してください",
        "19611322,月は1から12で入力してください",
        "S36.11.32,日は1から31で入力してください",
        "S36.11.0,日は1から31で入力してください",
        "2026/2/30,2月30日は暦にありません",
        "R8.4.31,4月31日は暦にありません",
        "R8.2.29,2026年2月29日は暦にありません（うるう年ではありません）",
        "R0.5.1,年は1以上で入力してください（最初の年は「元年」または「1年」）",
        "61.11.22,年は西暦4桁か、元号（令和・平成・昭和など）を付けて入力してください",
        "11/22,年は西暦4桁か、元号（令和・平成・昭和など）を付けて入力してください",
        "昭和36年,月と日も入力してください",
        "S36.11,日も入力してください",
        "1868-10-22,明治元年10月23日（1868年）より前の日付は入力できません",
        "1603/3/24,明治元年10月23日（1868年）より前の日付は入力できません",
        "2101/1/1,年は西暦2100年までで入力してください",
        "R9999.1.1,年は西暦2100年までで入力してください",
        "'',日付を入力してください",
        "　,日付を入力してください",
    })
    void aRefusalNamesThePartToChange(String typed, String message) {
        assertThat(JapaneseDates.read(typed)).isEqualTo(new Reading.Refused(message));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> JapaneseDates.parse(typed))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"きのう", "1961/11/22/5", "X36.11.22", "S36S11", "2026-11-24T10:00"})
    void whatIsNoDateIsRefusedWithExamples(String typed) {
        assertThat(JapaneseDates.read(typed))
                .isEqualTo(new Reading.Refused("日付は「令和8年11月24日」「R8.11.24」「2026/11/24」のように入力してください"));
    }

    @Test
    void fourFieldsAreReadAsOneText() {
        assertThat(JapaneseDates.read(JapaneseDates.join("昭和", "３６", "11", "22日")))
                .isEqualTo(new Reading.Parsed(LocalDate.of(1961, 11, 22), null));
        assertThat(JapaneseDates.read(JapaneseDates.join("西暦", "1961", "11", "22")))
                .isEqualTo(new Reading.Parsed(LocalDate.of(1961, 11, 22), null));
        assertThat(JapaneseDates.read(JapaneseDates.join("昭和", "36", "13", "1")))
                .isEqualTo(new Reading.Refused("月は1から12で入力してください"));
        assertThat(JapaneseDates.read(JapaneseDates.join("昭和", "36", "", "22"))).isInstanceOf(Reading.Refused.class);
        assertThat(JapaneseDates.join("昭和", "", "　", "")).isEmpty();
    }

    @Test
    void publicDocumentsWriteTheFirstYearAsGannen() {
        assertThat(JapaneseDates.format(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(JapaneseDates.format(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日");
        assertThat(JapaneseDates.format(YearMonth.of(2019, 5))).isEqualTo("令和元年5月");
    }

    @Test
    void daysAreShownWithWeekdayShortOrInBothCalendars() {
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(JapaneseDates.formatWithWeekday(day)).isEqualTo("令和8年11月24日（火）");
        assertThat(JapaneseDates.formatMonthDay(day)).isEqualTo("11月24日（火）");
        assertThat(JapaneseDates.formatShort(day)).isEqualTo("R8.11.24");
        assertThat(JapaneseDates.formatBoth(LocalDate.of(1961, 11, 22))).isEqualTo("昭和36年11月22日（1961年11月22日）");
    }

    @Test
    void everyEraThatTheCalendarKnowsHasAName() {
        assertThat(JapaneseEra.values()).hasSize(JapaneseCalendar.CURRENT_ERA - JapaneseCalendar.MEIJI + 1);
    }

    @Property(tries = 3000)
    void whatIsWrittenCanBeReadBack(@ForAll @DateRange(min = "1868-10-23", max = "2100-12-31") LocalDate day) {
        Reading same = new Reading.Parsed(day, null);

        assertThat(JapaneseDates.read(JapaneseDates.format(day))).isEqualTo(same);
        assertThat(JapaneseDates.read(JapaneseDates.formatWithWeekday(day))).isEqualTo(same);
        assertThat(JapaneseDates.read(JapaneseDates.formatShort(day))).isEqualTo(same);
        assertThat(JapaneseDates.read(day.toString())).isEqualTo(same);
    }

    @Test
    void everyDayOfEveryEraCanBeReadBack() {
        assertThat(JapaneseDates.FIRST.datesUntil(JapaneseDates.LAST.plusDays(1)))
                .allMatch(day -> JapaneseDates.parse(JapaneseDates.format(day)).equals(day));
    }
}
