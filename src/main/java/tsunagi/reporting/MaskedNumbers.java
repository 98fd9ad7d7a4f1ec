package tsunagi.reporting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a page, each by its key, and which of them are masked.
 *
 * @param masked none where the page stays inside the agency
 */
record MaskedNumbers(Map<String, Integer> numbers, Set<String> masked) {
    MaskedNumbers {
        numbers = Map.copyOf(numbers);
        masked = Set.copyOf(masked);
    }

    int number(String key) {
        return requireNonNull(numbers.get(key), key);
    }

    boolean hidden(String key) {
        return masked.contains(key);
    }

    /** As it is shown: {@code 1,234} or the mask. */
    String text(String key) {
        return hidden(key) ? SmallNumbers.MASK : "%,d".formatted(number(key));
    }

    /** Collects the numbers together with what a reader could calculate from them. */
    static final class Sheet {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final List<SmallNumbers.Sum<String>> sums = new ArrayList<>();
        private final Set<String> unwritten = new HashSet<>();

        Sheet put(String key, int number) {
            numbers.put(key, number);
            return this;
        }

        /** A number that stands nowhere, but follows from others. */
        Sheet unwritten(String key, int number) {
            unwritten.add(key);
            return put(key, number);
        }

        /** A number that counts some of those of another one: whoever sees both knows how many the others are. */
        Sheet within(String whole, String part, int number) {
            String others = others(whole, part);
            put(part, number).unwritten(others, requireNonNull(numbers.get(whole), whole) - number);
            return sum(whole, List.of(part, others));
        }

        Sheet sum(String total, List<String> parts) {
            sums.add(new SmallNumbers.Sum<>(total, parts));
            return this;
        }

        /** The key of those of the whole that the part doesn't count. */
        static String others(String whole, String part) {
            return whole + " without " + part;
        }

        MaskedNumbers open() {
            return new MaskedNumbers(numbers, Set.of());
        }

        MaskedNumbers masked(SmallNumbers small) {
            return new MaskedNumbers(numbers, small.masked(numbers, sums, unwritten));
        }
    }
}
