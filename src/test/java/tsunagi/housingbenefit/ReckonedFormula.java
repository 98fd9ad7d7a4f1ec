package tsunagi.housingbenefit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reckons a formula of an answer by the ordinary rules of arithmetic, from its text alone: nothing of the program that wrote it is
 * used.
 */
final class ReckonedFormula {
    private static final Pattern PIECE = Pattern.compile("\\s*(\\d+|[a-z]+(?:100)?|[-+*/(),])");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final List<String> pieces;
    private int at;

    private ReckonedFormula(List<String> pieces) {
        this.pieces = pieces;
    }

    static long reckon(String formula) {
        var pieces = new ArrayList<String>();
        var matcher = PIECE.matcher(formula);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new AssertionError("not understood: " + formula);
            }
            end = matcher.end();
            pieces.add(matcher.group(1));
        }
        var reckoned = new ReckonedFormula(pieces);
        var value = reckoned.sum();
        if (end != formula.length() || reckoned.at != pieces.size()) {
            throw new AssertionError("not understood: " + formula);
        }
        return value.longValueExact();
    }

    private BigInteger sum() {
        var value = product();
        while (true) {
            if (next("+")) {
                value = value.add(product());
            } else if (next("-")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigInteger product() {
        var value = term();
        while (true) {
            if (next("*")) {
                value = value.multiply(term());
            } else if (next("/")) {
                value = divided(value, term());
            } else {
                return value;
            }
        }
    }

    private static BigInteger divided(BigInteger dividend, BigInteger divisor) {
        var parts = dividend.divideAndRemainder(divisor);
        if (parts[1].signum() != 0) {
            throw new AssertionError("a fraction: " + dividend + " / " + divisor);
        }
        return parts[0];
    }

    private BigInteger term() {
        String piece = pieces.get(at++);
        return switch (piece) {
            case "(" -> closed(sum());
            case "min" -> pair().reduce(BigInteger::min);
            case "max" -> pair().reduce(BigInteger::max);
            case "ceil100" -> {
                expect("(");
                var value = closed(sum());
                yield value.add(HUNDRED.subtract(BigInteger.ONE))
                        .subtract(value.add(HUNDRED.subtract(BigInteger.ONE)).mod(HUNDRED));
            }
            default -> new BigInteger(piece);
        };
    }

    private record Pair(BigInteger one, BigInteger other) {
        BigInteger reduce(java.util.function.BinaryOperator<BigInteger> rule) {
            return rule.apply(one, other);
        }
    }

    private Pair pair() {
        expect("(");
        var one = sum();
        expect(",");
        return new Pair(one, closed(sum()));
    }

    private BigInteger closed(BigInteger value) {
        expect(")");
        return value;
    }

    private void expect(String piece) {
        if (!next(piece)) {
            throw new AssertionError("expected " + piece + " at " + at + " of " + pieces);
        }
    }

    private boolean next(String piece) {
        if (at < pieces.size() && pieces.get(at).equals(piece)) {
            at++;
            return true;
        }
        return false;
    }
}
