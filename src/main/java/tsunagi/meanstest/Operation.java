package tsunagi.meanstest;

/** Two terms and the sign between them. */
record Operation(Operator operator, Formula left, Formula right) implements Formula {
    Operation {
        if (operator == Operator.DIVIDED_BY && (right.value() == 0 || left.value() % right.value() != 0)) {
            throw new IllegalArgumentException("No whole number: " + left.text() + " / " + right.text());
        }
    }

    @Override
    public String text() {
        return within(left, left.precedence() < precedence()) + " " + operator.sign() + " "
                + within(right, parenthesesOnTheRight());
    }

    @Override
    public long value() {
        return operator.apply(left.value(), right.value());
    }

    @Override
    public int precedence() {
        return operator.precedence();
    }

    private boolean parenthesesOnTheRight() {
        return right.precedence() < precedence()
                || (right.precedence() == precedence() && operator.regroupsWhatFollows());
    }

    private static String within(Formula term, boolean parentheses) {
        return parentheses ? "(" + term.text() + ")" : term.text();
    }
}
