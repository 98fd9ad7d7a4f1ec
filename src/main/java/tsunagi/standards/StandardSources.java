package tsunagi.standards;

import java.util.List;
import java.util.stream.Stream;
import tsunagi.standards.StandardsPage.Source;

/** 出典 — rows that differ in nothing but the household size stand in one line. */
final class StandardSources {
    private StandardSources() {}

    /** @param rows in the order of {@link StandardKey} */
    static List<Source> of(Stream<StandardRow> rows) {
        return Runs.of(rows.toList(), StandardSources::goesOn).stream()
                .map(StandardSources::source)
                .toList();
    }

    private static boolean goesOn(StandardRow last, StandardRow next) {
        return Runs.next(last.key(), next.key())
                && last.source().equals(next.source())
                && last.valid().equals(next.valid())
                && last.standing() == next.standing();
    }

    private static Source source(List<StandardRow> run) {
        StandardRow first = run.getFirst();
        return new Source(
                Runs.label(first.key(), run.getLast().key()),
                StandardWords.days(first.valid()),
                StandardWords.mark(first.standing()),
                first.source(),
                first.own());
    }
}
