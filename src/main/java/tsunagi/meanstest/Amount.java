package tsunagi.meanstest;

/** A number in a formula, never negative: {@code 1 - -2} is no way to explain an amount. */
record Amount(long value) implements Formula {
    Amount {
        if (value < 0) {
            throw new IllegalArgumentException("A formula holds no negative numbers: " + value);
        }
    }

    @Override
    public String text() {
        return Long.toString(value);
    }

    @Override
    public int precedence() {
        return 3;
    }
}
