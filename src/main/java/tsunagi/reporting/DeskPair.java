package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 窓口の組 — from one desk to another, with its numbers.
 *
 * @param medianDays 答えまでの日数の中央値 of those that were answered; null where none was
 * @param answered how many were answered by the desk
 */
record DeskPair(
        String from,
        String to,
        Map<PairCount, Integer> counts,
        @Nullable BigDecimal medianDays,
        int answered) {
    DeskPair {
        counts = Map.copyOf(counts);
    }

    int count(PairCount count) {
        return counts.getOrDefault(count, 0);
    }
}
