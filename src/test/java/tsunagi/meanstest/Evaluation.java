package tsunagi.meanstest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Evaluates the text of a formula as a reader of the API would: by the grammar of the documentation, with fractions, and
 * knowing nothing of {@link Formula}.
 */
final class Evaluation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private int at;

    private Evaluation(String text) {
        this.text = text.replace(" ", "");
    }

    static BigDecimal of(String text) {
        var evaluation = new Evaluation(text);
        var value = evaluation.sum();
        if (evaluation.at != evaluation.text.length()) {
            throw new IllegalArgumentException("Not understood from " + evaluation.at + ": " + text);
        }
        return value;
    }

    static BigDecimal whole(long value) {
        return BigDecimal.valueOf(value);
    }

    private BigDecimal sum() {
        var value = product();
        while (true) {
            if (accept("+")) {
                value = value.add(product());
            } else if (accept("-")) {
                value = value.subtract(product());
            } else {
                return value;
            }
        }
    }

    private BigDecimal product() {
        var value = term();
        while (true) {
            if (accept("*")) {
                value = value.multiply(term());
            } else if (accept("/")) {
                value = value.divide(term(), MathContext.DECIMAL128);
            } else {
                return value;
            }
        }
    }

    private BigDecimal term() {
        if (accept("(")) {
            var value = sum();
            expect(")");
            return value;
        }
        if (accept("ceil100(")) {
            var value = sum();
            expect(")");
            return value.divide(HUNDRED, 0, RoundingMode.CEILING).multiply(HUNDRED);
        }
        if (accept("min(")) {
            return pair(true);
        }
        if (accept("max(")) {
            return pair(false);
        }
        return number();
    }

    private BigDecimal pair(boolean smaller) {
        var first = sum();
        expect(",");
        var second = sum();
        expect(")");
        return smaller ? first.min(second) : first.max(second);
    }

    private BigDecimal number() {
        int begin = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return new BigDecimal(text.substring(begin, at));
    }

    private boolean accept(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private void expect(String word) {
        if (!accept(word)) {
            throw new IllegalArgumentException("Expected " + word + " at " + at + ": " + text);
        }
    }
}
