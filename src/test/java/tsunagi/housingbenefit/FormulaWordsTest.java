package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tsunagi.meanstest.Formula;

class FormulaWordsTest {
    @Test
    void amountsAreReadWithSeparatorsAndFunctionsInWords() {
        var partial = Formula.of(84_000).plus(Formula.of(45_000)).minus(Formula.of(100_050));
        assertThat(FormulaWords.of(partial.ceil100())).isEqualTo("100円未満切上げ（84,000 ＋ 45,000 − 100,050）");
        assertThat(FormulaWords.of(Formula.of(92_000).times(6).min(Formula.of(1_000_000))))
                .isEqualTo("小さい方（92,000 × 6 と 1,000,000）");
        assertThat(FormulaWords.of(Formula.of(131_001).dividedDownBy(2))).isEqualTo("（131,001 − 1） ÷ 2");
    }

    @Test
    void aYearStaysAYear() {
        assertThat(FormulaWords.of(Formula.of(2026).times(12).plus(Formula.of(6))))
                .isEqualTo("2026 × 12 ＋ 6");
    }
}
