package tsunagi.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tsunagi.reporting.SmallNumbers.Sum;

/** What a reader can work out of a table in which some numbers are masked, knowing its sums and that a masked one is not 0. */
final class Recalculation<K> {
    private static final long UNBOUNDED = 1L << 40;

    private final Map<K, Integer> numbers;
    private final List<Sum<K>> sums;
    private final Set<K> unwritten;

    /** @param unwritten numbers that stand nowhere, each of which may be 0 */
    Recalculation(Map<K, Integer> numbers, Collection<Sum<K>> sums, Set<K> unwritten) {
        this.numbers = numbers;
        this.sums = List.copyOf(sums);
        this.unwritten = Set.copyOf(unwritten);
    }

    /**
     * Those of the masked numbers that have one possible value only.
     *
     * @param harmless which of them everybody may know
     */
    Set<K> known(Set<K> masked, Set<K> harmless) {
        var known = pinned(masked);
        known.removeAll(harmless);
        if (known.isEmpty()) {
            known = solved(masked);
            known.removeAll(harmless);
        }
        return known;
    }

    /** By their bounds: each sum bounds each of its terms, until no bound moves any more. */
    private Set<K> pinned(Set<K> masked) {
        Map<K, Bounds> bounds = new HashMap<>();
        numbers.forEach(
                (key, number) -> bounds.put(key, masked.contains(key) ? hidden(key) : new Bounds(number, number)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Sum<K> sum : sums) {
                moved |= tighten(
                        of(bounds, sum.total()),
                        sum.parts().stream().map(part -> of(bounds, part)).toList());
            }
        }
        return masked.stream().filter(key -> of(bounds, key).meet()).collect(toCollection(HashSet::new));
    }

    private Bounds hidden(K key) {
        return new Bounds(unwritten.contains(key) ? 0 : 1, UNBOUNDED);
    }

    private static <K> Bounds of(Map<K, Bounds> bounds, K key) {
        return requireNonNull(bounds.get(key), "a sum of unknown numbers");
    }

    private static boolean tighten(Bounds total, List<Bounds> parts) {
        long least = parts.stream().mapToLong(part -> part.least).sum();
        long most =
                Math.min(UNBOUNDED, parts.stream().mapToLong(part -> part.most).sum());
        boolean moved = total.raise(least) | total.lower(most);
        for (Bounds part : parts) {
            if (total.most < UNBOUNDED) {
                moved |= part.lower(total.most - (least - part.least));
            }
            if (most < UNBOUNDED) {
                moved |= part.raise(total.least - (most - part.most));
            }
        }
        return moved;
    }

    /** Between which values a number must lie. */
    private static final class Bounds {
        private long least;
        private long most;

        Bounds(long least, long most) {
            this.least = least;
            this.most = most;
        }

        boolean meet() {
            return least == most;
        }

        boolean raise(long bound) {
            boolean moves = bound > least;
            least = Math.max(bound, least);
            return moves;
        }

        boolean lower(long bound) {
            boolean moves = bound < most;
            most = Math.min(bound, most);
            return moves;
        }
    }

    /** By adding and subtracting whole sums: elimination leaves a row with nothing but that number. */
    private Set<K> solved(Set<K> masked) {
        Map<K, Map<K, Long>> byPivot = new HashMap<>();
        for (Sum<K> sum : sums) {
            var row = new HashMap<K, Long>();
            sum.parts().stream().filter(masked::contains).forEach(part -> row.merge(part, 1L, Long::sum));
            Stream.of(sum.total()).filter(masked::contains).forEach(total -> row.merge(total, -1L, Long::sum));
            row.values().removeIf(factor -> factor == 0);
            List.copyOf(row.keySet()).stream()
                    .forEach(pivot -> Stream.ofNullable(byPivot.get(pivot)).forEach(by -> eliminate(row, pivot, by)));
            if (!row.isEmpty()) {
                K pivot = row.keySet().iterator().next();
                byPivot.values().forEach(other -> eliminate(other, pivot, row));
                byPivot.put(pivot, row);
            }
        }
        Set<K> alone = new HashSet<>();
        byPivot.values().stream().filter(row -> row.size() == 1).forEach(row -> alone.addAll(row.keySet()));
        return alone;
    }

    private static <K> void eliminate(Map<K, Long> row, K pivot, Map<K, Long> by) {
        long factor = row.getOrDefault(pivot, 0L);
        if (factor == 0) {
            return;
        }
        long scale = by.getOrDefault(pivot, 0L);
        row.replaceAll((_, value) -> Math.multiplyExact(value, scale));
        by.forEach((key, value) -> row.merge(key, -Math.multiplyExact(factor, value), Math::addExact));
        row.values().removeIf(value -> value == 0);
        long divisor = row.values().stream().reduce(0L, Recalculation::commonDivisor);
        row.replaceAll((_, value) -> value / divisor);
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? Math.abs(one) : commonDivisor(other, one % other);
    }
}
