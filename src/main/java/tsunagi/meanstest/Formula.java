package tsunagi.meanstest;

import java.util.List;
import tsunagi.kernel.Yen;

/**
 * 計算式 — a small expression over whole numbers (yen, days, months). What is shown and what is computed come from the same
 * tree, so they can't disagree.
 *
 * <p>{@link #text} uses numbers without separators and {@code + - * / min(a, b) max(a, b) ceil100(a)}, with parentheses only
 * where precedence needs them; whoever evaluates it with ordinary arithmetic gets {@link #value}. So that this holds, there
 * are no negative numbers in a formula and no division with a remainder: {@link #dividedDownBy} subtracts the remainder
 * visibly before it divides. Overflow throws {@link ArithmeticException}.
 */
public sealed interface Formula permits Amount, Operation, Call {
    /** For example {@code 84000 + 65000 - 100000}, {@code min(65000, 53700)}, {@code ceil100(28950)}. */
    String text();

    long value();

    /** How tightly its outermost sign binds: 1 for + and -, 2 for * and /, 3 for numbers and functions. */
    int precedence();

    /** @throws IllegalArgumentException when negative: a loss is written as a difference */
    static Formula of(long number) {
        return new Amount(number);
    }

    /** @throws IllegalArgumentException when negative: a loss is written as a difference */
    static Formula of(Yen amount) {
        return of(amount.amount());
    }

    /** The terms one after another; 0 when there is none. */
    static Formula sum(List<? extends Formula> terms) {
        return terms.stream().map(Formula.class::cast).reduce(Formula::plus).orElseGet(() -> of(0));
    }

    default Formula plus(Formula other) {
        return new Operation(Operator.PLUS, this, other);
    }

    default Formula minus(Formula other) {
        return new Operation(Operator.MINUS, this, other);
    }

    default Formula times(long factor) {
        return new Operation(Operator.TIMES, this, of(factor));
    }

    /**
     * The quotient without its fraction, the remainder subtracted where one can see it: 131001 by 2 reads
     * {@code (131001 - 1) / 2}.
     *
     * @param divisor at least 1
     */
    default Formula dividedDownBy(long divisor) {
        long remainder = Math.floorMod(value(), divisor);
        Formula dividend = remainder == 0 ? this : minus(of(remainder));
        return new Operation(Operator.DIVIDED_BY, dividend, of(divisor));
    }

    default Formula min(Formula other) {
        return new Call(Function.MIN, List.of(this, other));
    }

    default Formula max(Formula other) {
        return new Call(Function.MAX, List.of(this, other));
    }

    /** 100円未満の端数を100円に切り上げる (規則11条2項). */
    default Formula ceil100() {
        return new Call(Function.CEIL_100, List.of(this));
    }
}
