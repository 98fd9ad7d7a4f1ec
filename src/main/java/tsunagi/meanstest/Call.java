package tsunagi.meanstest;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** {@code min(a, b)}, {@code max(a, b)} or {@code ceil100(a)}. */
record Call(Function function, List<Formula> terms) implements Formula {
    Call {
        terms = List.copyOf(terms);
    }

    @Override
    public String text() {
        return terms.stream().map(Formula::text).collect(joining(", ", function.word() + "(", ")"));
    }

    @Override
    public long value() {
        return function.apply(this);
    }

    @Override
    public int precedence() {
        return 3;
    }
}
