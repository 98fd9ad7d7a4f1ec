package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    /** 地方自治法208条1項 */
    @Test
    void itRunsFromTheFirstOfAprilToTheLastOfMarch() {
        FiscalYear year = new FiscalYear(2026);

        assertThat(FiscalYear.of(LocalDate.of(2026, 4, 1))).isEqualTo(year);
        assertThat(FiscalYear.of(LocalDate.of(2027, 3, 31))).isEqualTo(year);
        assertThat(year.contains(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(year.period()).isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
        assertThat(year.next().previous()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"2026,令和8年度,R08", "2019,令和元年度,R01", "2018,平成30年度,H30", "1989,平成元年度,H01", "1988,昭和63年度,S63"})
    void itIsNamedByTheEra(int startYear, String label, String code) {
        assertThat(new FiscalYear(startYear).label()).isEqualTo(label);
        assertThat(new FiscalYear(startYear).code()).isEqualTo(code);
    }

    @Property
    void itsCodeLeadsBackToIt(@ForAll @IntRange(min = 1950, max = 2100) int startYear) {
        FiscalYear year = new FiscalYear(startYear);

        assertThat(FiscalYear.ofCode(year.code())).isEqualTo(year);
    }

    @Test
    void aCaseNumberIsTheYearAndARunningNumber() {
        assertThat(CaseNumber.of(new FiscalYear(2026), 123).value()).isEqualTo("R08-0123");
        assertThat(CaseNumber.of(new FiscalYear(2026), 123_456).value()).isEqualTo("R08-123456");
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(new FiscalYear(2026), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R08-0123", "r8-123", "Ｒ０８－０１２３", " R08-0123 ", "R08ー0123"})
    void aCaseNumberIsReadAsItIsTyped(String typed) {
        assertThat(CaseNumber.parse(typed)).isEqualTo(new CaseNumber("R08-0123"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "R08", "X08-0123", "R08-1234567", "R08-0123; drop"})
    void whatIsNoCaseNumberIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> CaseNumber.parse(typed));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(typed));
    }
}
