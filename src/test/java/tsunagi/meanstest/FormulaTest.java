package tsunagi.meanstest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.kernel.Yen;

class FormulaTest {
    private static Formula n(long number) {
        return Formula.of(number);
    }

    /** As the API documents them. */
    @Test
    void aFormulaReadsAsOnPaper() {
        assertThat(n(84_000).plus(n(65_000)).minus(n(100_000)).text()).isEqualTo("84000 + 65000 - 100000");
        assertThat(n(65_000).min(n(53_700)).text()).isEqualTo("min(65000, 53700)");
        assertThat(n(28_950).ceil100().text()).isEqualTo("ceil100(28950)");
    }

    @Test
    void parenthesesStandOnlyWherePrecedenceNeedsThem() {
        assertThat(n(1).plus(n(2)).times(3).text()).isEqualTo("(1 + 2) * 3");
        assertThat(n(1).plus(n(2).times(3)).text()).isEqualTo("1 + 2 * 3");
        assertThat(n(9).minus(n(2).minus(n(1))).text()).isEqualTo("9 - (2 - 1)");
        assertThat(n(9).minus(n(2).times(3)).text()).isEqualTo("9 - 2 * 3");
        assertThat(n(9).plus(n(2).minus(n(1))).text()).isEqualTo("9 + 2 - 1");
        assertThat(n(1).plus(n(2)).min(n(4)).text()).isEqualTo("min(1 + 2, 4)");
        assertThat(n(1).max(n(2)).times(3).minus(n(4)).text()).isEqualTo("max(1, 2) * 3 - 4");
        assertThat(n(12).times(3).dividedDownBy(6).text()).isEqualTo("12 * 3 / 6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28900 | 28900
            28901 | 29000
            28950 | 29000
            29000 | 29000
            1     | 100
            0     | 0
            """)
    void whatIsLeftOfAHundredYenIsRaisedToAHundred(long amount, long raised) {
        assertThat(n(amount).ceil100().value()).isEqualTo(raised);
    }

    @Test
    void whatIsBelowNothingIsRaisedTowardsNothing() {
        assertThat(n(0).minus(n(50)).ceil100().value()).isZero();
        assertThat(n(0).minus(n(150)).ceil100().value()).isEqualTo(-100);
    }

    @Test
    void theRemainderOfADivisionIsSubtractedWhereOneSeesIt() {
        assertThat(n(131_000).dividedDownBy(2).text()).isEqualTo("131000 / 2");
        assertThat(n(131_001).dividedDownBy(2).text()).isEqualTo("(131001 - 1) / 2");
        assertThat(n(131_001).dividedDownBy(2).value()).isEqualTo(65_500);
    }

    @Test
    void aSumOfNothingIsNothing() {
        assertThat(Formula.sum(List.of()).text()).isEqualTo("0");
        assertThat(Formula.sum(List.of(n(5))).text()).isEqualTo("5");
        assertThat(Formula.sum(List.of(n(5), n(6), n(7))).text()).isEqualTo("5 + 6 + 7");
        assertThat(Formula.sum(List.of(n(5), n(6), n(7))).value()).isEqualTo(18);
    }

    @Test
    void noNumberIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Formula.of(Yen.of(-1)));
        assertThat(Formula.of(Yen.of(0)).value()).isZero();
    }

    @Test
    void nothingIsDividedWithAHiddenRemainder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Operation(Operator.DIVIDED_BY, n(5), n(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Operation(Operator.DIVIDED_BY, n(5), n(0)));
    }

    @Test
    void sumsThatDoNotFitAreNeverWrapped() {
        var most = n(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(n(1)).value());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.times(2).value());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> n(0).minus(most).minus(n(2)).value());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.ceil100().value());
    }

    /** The text is evaluated by somebody else: the tree can't agree with itself alone. */
    @Property
    void whoeverEvaluatesTheTextGetsTheValue(@ForAll("formulas") Formula formula) {
        assertThat(Evaluation.of(formula.text()))
                .as(formula.text())
                .isEqualByComparingTo(Evaluation.whole(formula.value()));
    }

    @Provide
    Arbitrary<Formula> formulas() {
        return deep(3);
    }

    private static Arbitrary<Formula> deep(int levels) {
        Arbitrary<Formula> numbers = Arbitraries.longs().between(0, 999_999).map(Formula::of);
        if (levels == 0) {
            return numbers;
        }
        var below = deep(levels - 1);
        var factors = Arbitraries.longs().between(1, 12);
        return Arbitraries.oneOf(
                numbers,
                below.map(Formula::ceil100),
                Combinators.combine(below, factors).as(Formula::times),
                Combinators.combine(below, factors).as(Formula::dividedDownBy),
                Combinators.combine(below, below).as(Formula::plus),
                Combinators.combine(below, below).as(Formula::minus),
                Combinators.combine(below, below).as(Formula::min),
                Combinators.combine(below, below).as(Formula::max));
    }
}
