package tsunagi.meanstest;

/** The four signs between two terms. */
enum Operator {
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("*", 2),
    DIVIDED_BY("/", 2);

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    String sign() {
        return sign;
    }

    int precedence() {
        return precedence;
    }

    /** {@code a - (b - c)} and {@code a / (b * c)} mean something else without their parentheses; {@code a + (b - c)} does not. */
    boolean regroupsWhatFollows() {
        return this == MINUS || this == DIVIDED_BY;
    }

    long apply(long left, long right) {
        return switch (this) {
            case PLUS -> Math.addExact(left, right);
            case MINUS -> Math.subtractExact(left, right);
            case TIMES -> Math.multiplyExact(left, right);
            case DIVIDED_BY -> left / right;
        };
    }
}
