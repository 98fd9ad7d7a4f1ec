package tsunagi.standards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;

/**
 * 基準の違い — on these days the tables say something else than before.
 *
 * @param days of application
 * @param before null where there was no row
 * @param after null where there is no row any more
 */
public record StandardChange(
        StandardKey key,
        Period days,
        @Nullable StandardRow before,
        @Nullable StandardRow after) {

    /** Whether a past decision may come out differently; otherwise only the mark is another one. */
    public boolean changesValue() {
        return before == null || after == null || !before.value().equals(after.value());
    }

    /** In the order of {@link StandardKey}, then by day. */
    static List<StandardChange> between(LocalStandards before, LocalStandards after) {
        NavigableSet<StandardKey> keys = new TreeSet<>(before.keys());
        keys.addAll(after.keys());
        return keys.stream()
                .flatMap(key -> between(key, before, after).stream())
                .toList();
    }

    private static List<StandardChange> between(StandardKey key, LocalStandards before, LocalStandards after) {
        List<StandardChange> changes = new ArrayList<>();
        NavigableSet<LocalDate> cuts = new TreeSet<>();
        cuts(cuts, before.timeline(key));
        cuts(cuts, after.timeline(key));
        for (LocalDate start : cuts) {
            StandardRow then = before.find(key, start).orElse(null);
            StandardRow now = after.find(key, start).orElse(null);
            LocalDate next = cuts.higher(start);
            if (differ(then, now)) {
                add(
                        changes,
                        new StandardChange(key, new Period(start, next == null ? null : next.minusDays(1)), then, now));
            }
        }
        return changes;
    }

    private static void cuts(NavigableSet<LocalDate> cuts, List<StandardRow> timeline) {
        for (StandardRow row : timeline) {
            cuts.add(row.valid().start());
            LocalDate end = row.valid().end();
            if (end != null) {
                cuts.add(end.plusDays(1));
            }
        }
    }

    private static boolean differ(@Nullable StandardRow one, @Nullable StandardRow other) {
        return one == null ? other != null : other == null || !one.saysTheSameAs(other);
    }

    /** What goes on with the same values on both sides is one difference. */
    private static void add(List<StandardChange> changes, StandardChange change) {
        StandardChange last = changes.isEmpty() ? null : changes.getLast();
        if (last != null
                && change.days.start().minusDays(1).equals(last.days.end())
                && !differ(last.before, change.before)
                && !differ(last.after, change.after)) {
            changes.removeLast();
            changes.add(new StandardChange(
                    change.key, new Period(last.days.start(), change.days.end()), last.before, last.after));
        } else {
            changes.add(change);
        }
    }
}
