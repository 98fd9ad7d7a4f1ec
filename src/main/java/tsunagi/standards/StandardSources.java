package tsunagi.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tsunagi.standards.StandardsPage.Source;

/** 出典 — rows that differ in nothing but the household size stand in one line. */
final class StandardSources {
    private StandardSources() {}

    /** @param rows in the order of {@link StandardKey} */
    static List<Source> of(Stream<StandardRow> rows) {
        List<List<StandardRow>> runs = new ArrayList<>();
        rows.forEach(row -> {
            List<StandardRow> run = runs.isEmpty() ? List.of() : runs.getLast();
            if (!run.isEmpty() && goesOn(run.getLast(), row)) {
                run.add(row);
            } else {
                runs.add(new ArrayList<>(List.of(row)));
            }
        });
        return runs.stream().map(StandardSources::source).toList();
    }

    private static boolean goesOn(StandardRow last, StandardRow next) {
        return last.key().item() == next.key().item()
                && last.key().item().bySize()
                && last.source().equals(next.source())
                && last.valid().equals(next.valid())
                && last.standing() == next.standing();
    }

    private static Source source(List<StandardRow> run) {
        StandardRow first = run.getFirst();
        return new Source(
                first.key().item().bySize()
                        ? first.key().item().label() + " "
                                + new HouseholdSizes(size(first), size(run.getLast())).label()
                        : first.key().label(),
                StandardWords.days(first.valid()),
                StandardWords.mark(first.standing()),
                first.source(),
                first.own());
    }

    private static int size(StandardRow row) {
        return Integer.parseInt(row.key().subject());
    }
}
