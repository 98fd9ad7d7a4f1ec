package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What judges the formulas of the API is right itself. */
class ReckonedFormulaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "84000 + 65000 - 100000 = 49000",
                "84000 - (65000 - 1000) = 20000",
                "2 + 3 * 4 = 14",
                "(2 + 3) * 4 = 20",
                "12 / 3 / 2 = 2",
                "min(65000, 53700) = 53700",
                "max(0, min(3, 4) - 5) = 0",
                "ceil100(28950) = 29000",
                "ceil100(28900) = 28900",
                "ceil100(1) = 100",
                "ceil100(0) = 0",
                "min(84000 * 6, 1000000) = 504000"
            })
    void ordinaryArithmetic(String formula, long value) {
        assertThat(ReckonedFormula.reckon(formula)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"84,000", "84000円", "1 +", "(1", "1)", "7 / 2", "floor(1)", "1 2", "１"})
    void whatNobodyCanReckonIsNoFormula(String formula) {
        assertThatThrownBy(() -> ReckonedFormula.reckon(formula)).isInstanceOf(Throwable.class);
    }

    @Test
    void nothingIsCutOff() {
        assertThat(ReckonedFormula.reckon("999999999999 * 6")).isEqualTo(5_999_999_999_994L);
    }
}
