package tsunagi.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;

/**
 * 行の時系列 — which of several rows of one name holds on which days: the one that begins last, and of two that begin on one day the
 * one of the later layer. So the municipality's own row holds until the next table begins, and a new table is never hidden by a
 * row that was entered before it.
 */
final class Timeline {
    private final List<StandardRow> rows;

    private Timeline(List<StandardRow> rows) {
        this.rows = rows;
    }

    /** @param rows in the order of their layers */
    static List<StandardRow> of(List<StandardRow> rows) {
        return new Timeline(rows).pieces();
    }

    private List<StandardRow> pieces() {
        List<StandardRow> pieces = new ArrayList<>();
        NavigableSet<LocalDate> cuts = cuts();
        for (LocalDate start : cuts) {
            LocalDate next = cuts.higher(start);
            holding(start).ifPresent(row -> append(pieces, row, start, next == null ? null : next.minusDays(1)));
        }
        return List.copyOf(pieces);
    }

    private NavigableSet<LocalDate> cuts() {
        NavigableSet<LocalDate> cuts = new TreeSet<>();
        for (StandardRow row : rows) {
            cuts.add(row.valid().start());
            LocalDate end = row.valid().end();
            if (end != null) {
                cuts.add(end.plusDays(1));
            }
        }
        return cuts;
    }

    private Optional<StandardRow> holding(LocalDate day) {
        return rows.stream()
                .filter(row -> row.valid().contains(day))
                .max(Comparator.<StandardRow, LocalDate>comparing(
                                row -> row.valid().start())
                        .thenComparing(rows::indexOf));
    }

    private static void append(List<StandardRow> pieces, StandardRow row, LocalDate start, @Nullable LocalDate end) {
        StandardRow last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null
                && last.id().equals(row.id())
                && start.minusDays(1).equals(last.valid().end())) {
            pieces.removeLast();
            pieces.add(row.during(new Period(last.valid().start(), end)));
        } else {
            pieces.add(row.during(new Period(start, end)));
        }
    }
}
