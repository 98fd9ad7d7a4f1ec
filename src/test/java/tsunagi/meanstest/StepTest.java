package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import tsunagi.kernel.Yen;

class StepTest {
    private static final Formula FORMULA =
            Formula.of(84_000).plus(Formula.of(65_000)).minus(Formula.of(100_000));

    @Test
    void theValueOfAStepIsThatOfItsFormula() {
        var step = new Step("支給額の計算", FORMULA, "規則11条1項1号ロ", "川崎市 基準額 1人 令和8年7月1日から");
        assertThat(step.value()).isEqualTo(49_000);
        assertThat(step.yen()).isEqualTo(Yen.of(49_000));
    }

    @Test
    void noStepIsWithoutItsNameItsArticleOrItsSource() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(" ", FORMULA, "規則11条", "表"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step("支給額", FORMULA, "", "表"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step("支給額", FORMULA, "規則11条", ""));
    }
}
