package tsunagi.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 小さい数の秘匿 — which numbers of a table are masked when it leaves the agency: those from 1 up to the threshold, and as many
 * others as it takes that no masked one can be worked out from the sums. A 0 says nothing of anybody and is never masked.
 *
 * @param threshold the smallest number that is shown; 1 masks nothing
 */
record SmallNumbers(int threshold) {
    /** What stands in place of a masked number. */
    static final String MASK = "※";

    SmallNumbers {
        if (threshold < 1) {
            throw new IllegalArgumentException("threshold is " + threshold);
        }
    }

    /** The total is the sum of its parts, and readers know it. */
    record Sum<K>(K total, List<K> parts) {
        Sum {
            parts = List.copyOf(parts);
        }

        Stream<K> terms() {
            return Stream.concat(Stream.of(total), parts.stream());
        }
    }

    /**
     * The keys of the numbers to be masked.
     *
     * @param sums every relation among the numbers that a reader of the table could calculate with; their keys are all in numbers
     */
    <K> Set<K> masked(Map<K, Integer> numbers, Collection<Sum<K>> sums) {
        return masked(numbers, sums, Set.of());
    }

    /** @param unwritten numbers that stand nowhere, but must not be worked out either where they are small */
    <K> Set<K> masked(Map<K, Integer> numbers, Collection<Sum<K>> sums, Set<K> unwritten) {
        Set<K> small = new LinkedHashSet<>();
        numbers.forEach((key, number) -> {
            if (isSmall(number)) {
                small.add(key);
            }
        });
        return hiding(small, numbers, sums, unwritten);
    }

    boolean isSmall(int number) {
        return number > 0 && number < threshold;
    }

    /**
     * Those that must be masked, for whatever reason, and the others that it takes to hide them.
     *
     * @param unwritten as above
     */
    static <K> Set<K> hiding(Set<K> wanted, Map<K, Integer> numbers, Collection<Sum<K>> sums, Set<K> unwritten) {
        Set<K> masked = new LinkedHashSet<>(wanted);
        masked.addAll(unwritten);
        Set<K> harmless = new HashSet<>(unwritten);
        harmless.removeAll(wanted);
        Map<K, List<Sum<K>>> around = new HashMap<>();
        sums.forEach(sum -> sum.terms()
                .forEach(key ->
                        around.computeIfAbsent(key, _ -> new ArrayList<>()).add(sum)));
        var reader = new Recalculation<>(numbers, sums, unwritten);
        Set<K> known = reader.known(masked, harmless);
        while (!known.isEmpty()) {
            masked.add(companion(known, masked, numbers, around).orElseThrow());
            known = reader.known(masked, harmless);
        }
        masked.removeAll(unwritten);
        return Set.copyOf(masked);
    }

    /**
     * The number to be masked together with one of those known: beside it in a sum, else a total of it, else anywhere. One that
     * leaves no other sum with a single masked number comes first, then the smallest.
     */
    private static <K> Optional<K> companion(
            Set<K> known, Set<K> masked, Map<K, Integer> numbers, Map<K, List<Sum<K>>> around) {
        var beside = numbers.keySet().stream()
                .filter(known::contains)
                .flatMap(key -> around.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
        var cheapest = Comparator.<K>comparingLong(each -> around.getOrDefault(each, List.of()).stream()
                        .filter(sum -> sum.terms().noneMatch(masked::contains))
                        .count())
                .thenComparing(each -> numbers.getOrDefault(each, 0));
        return Stream.<Stream<K>>of(
                        beside.stream().flatMap(sum -> sum.parts().stream()),
                        beside.stream().map(Sum::total),
                        numbers.keySet().stream())
                .flatMap(candidates ->
                        candidates
                                .filter(each -> !masked.contains(each) && numbers.getOrDefault(each, 0) > 0)
                                .min(cheapest)
                                .stream())
                .findFirst();
    }
}
