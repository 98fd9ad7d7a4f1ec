package tsunagi.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tsunagi.reporting.Difference.Cause;

/**
 * Tells what a closed month counted apart from what it counts now, each with its cause. Complete: what was counted, and the
 * differences, are what is counted now.
 */
final class Differences {
    private static final Set<HappeningKind> ONCE_A_CASE = EnumSet.of(
            HappeningKind.RECEPTION,
            HappeningKind.RECEPTION_CONSENT,
            HappeningKind.CHANNEL,
            HappeningKind.ROUTE,
            HappeningKind.PROFILE,
            HappeningKind.COMPLAINT_MAIN);
    private static final Set<HappeningKind> BY_RULE = EnumSet.of(
            HappeningKind.PLAN,
            HappeningKind.PLAN_TARGET,
            HappeningKind.PLAN_SERVICE,
            HappeningKind.EMPLOYED_TARGET,
            HappeningKind.INCREASED_TARGET);

    private final LaterRecords later;
    private final List<Difference> found = new ArrayList<>();

    private Differences(LaterRecords later) {
        this.later = later;
    }

    /**
     * The rows of other months, by which a thing that has moved is found again.
     *
     * @param before as they were closed
     * @param now as they are counted now
     */
    record Elsewhere(List<CountedRow> before, List<CountedRow> now) {
        Elsewhere {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /** Rows that are counted the same in both lists are no difference. */
    static List<Difference> between(
            List<CountedRow> frozen, List<CountedRow> now, Elsewhere elsewhere, LaterRecords later) {
        var differences = new Differences(later);
        var gone = bySource(without(frozen, now));
        var come = bySource(without(now, frozen));
        var cameFrom = bySource(without(elsewhere.before(), elsewhere.now()));
        var wentTo = bySource(without(elsewhere.now(), elsewhere.before()));
        Set<CountedRow.Source> sources = new LinkedHashSet<>(gone.keySet());
        sources.addAll(come.keySet());
        for (CountedRow.Source source : sources) {
            differences.compare(
                    gone.getOrDefault(source, new ArrayList<>()), come.getOrDefault(source, new ArrayList<>()),
                    cameFrom.getOrDefault(source, new ArrayList<>()), wentTo.getOrDefault(source, new ArrayList<>()));
        }
        return differences.found;
    }

    private void compare(
            List<CountedRow> gone, List<CountedRow> come, List<CountedRow> cameFrom, List<CountedRow> wentTo) {
        pair(gone, come, (before, after) -> before.hasKeyOf(after) && before.hasDayOf(after));
        pair(gone, come, (before, after) -> before.hasKeyOf(after) && isMoved(after));
        pair(gone, come, CountedRow::hasDayOf);
        pair(gone, come, (before, _) -> ONCE_A_CASE.contains(before.kind()));
        pair(gone, wentTo, this::isMovedTo);
        pair(cameFrom, come, this::isMovedTo);
        gone.forEach(before -> found.add(new Difference(before, null, lost(before), recordedAt(before))));
        come.forEach(after -> found.add(new Difference(null, after, gained(after), recordedAt(after))));
    }

    private void pair(List<CountedRow> before, List<CountedRow> after, BiPredicate<CountedRow, CountedRow> same) {
        for (Iterator<CountedRow> rows = before.iterator(); rows.hasNext(); ) {
            CountedRow row = rows.next();
            Optional<CountedRow> partner =
                    after.stream().filter(each -> same.test(row, each)).findFirst();
            if (partner.isPresent()) {
                after.remove(partner.get());
                rows.remove();
                found.add(new Difference(row, partner.get(), changed(row, partner.get()), recordedAt(partner.get())));
            }
        }
    }

    private boolean isMovedTo(CountedRow before, CountedRow after) {
        return ONCE_A_CASE.contains(before.kind()) || (before.hasKeyOf(after) && isMoved(after));
    }

    /** Whether it stands where another day stood before; a case may have many of a kind, and one more is no moved one. */
    private boolean isMoved(CountedRow after) {
        return ONCE_A_CASE.contains(after.kind()) || BY_RULE.contains(after.kind()) || later.corrected(after);
    }

    private Cause changed(CountedRow before, CountedRow after) {
        if (before.hasKeyOf(after) && before.hasDayOf(after)) {
            return Cause.OFFICE_CHANGED;
        }
        if (isByRule(after)) {
            return Cause.RULE_CHANGED;
        }
        return before.hasDayOf(after) ? Cause.KEY_CHANGED : Cause.DAY_CHANGED;
    }

    private Cause lost(CountedRow before) {
        return isByRule(before) ? Cause.RULE_CHANGED : Cause.WITHDRAWN;
    }

    private Cause gained(CountedRow after) {
        if (recordedAt(after) != null) {
            return Cause.RECORDED_LATER;
        }
        return isByRule(after) ? Cause.RULE_CHANGED : Cause.OTHER_RECORD;
    }

    private boolean isByRule(CountedRow row) {
        return later.rulesChanged() && BY_RULE.contains(row.kind()) && recordedAt(row) == null;
    }

    @Nullable
    private Instant recordedAt(CountedRow row) {
        return later.behind(row).orElse(null);
    }

    /** Each as often as it stands in the one list more than in the other. */
    private static List<CountedRow> without(List<CountedRow> rows, List<CountedRow> other) {
        Map<CountedRow, Integer> left = new LinkedHashMap<>();
        other.forEach(row -> left.merge(row, 1, Integer::sum));
        List<CountedRow> kept = new ArrayList<>();
        for (CountedRow row : rows) {
            if (left.merge(row, -1, Integer::sum) < 0) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static Map<CountedRow.Source, List<CountedRow>> bySource(Collection<CountedRow> rows) {
        Map<CountedRow.Source, List<CountedRow>> sources = new LinkedHashMap<>();
        rows.forEach(row -> Objects.requireNonNull(sources.computeIfAbsent(row.source(), _ -> new ArrayList<>()))
                .add(row));
        return sources;
    }
}
