package tsunagi.reporting;

import java.util.List;
import java.util.Set;

/** How a number comes about. */
sealed interface Measure {
    /**
     * Happenings of one kind.
     *
     * @param keys of these keys only; empty for all of them
     */
    record Count(HappeningKind kind, Set<String> keys) implements Measure {
        public Count {
            keys = Set.copyOf(keys);
        }

        boolean counts(HappeningKind happened, String key) {
            return happened == kind && (keys.isEmpty() || keys.contains(key));
        }
    }

    /**
     * A count broken down: one number for each combination of entries of the lists, whose codes joined by {@code -} are the key.
     */
    record Breakdown(HappeningKind kind, List<CodeList> lists) implements Measure {
        public Breakdown {
            lists = List.copyOf(lists);
        }
    }

    /** 率: the sum of some numbers in whole percent of another one. */
    record Percent(List<String> parts, String whole) implements Measure {
        public Percent {
            parts = List.copyOf(parts);
        }
    }

    /** 人口10万人あたり、1か月あたり, of a number. */
    record PerInhabitants(String count) implements Measure {}

    /** 人口 */
    record Inhabitants() implements Measure {}
}
