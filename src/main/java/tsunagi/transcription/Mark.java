package tsunagi.transcription;

import java.time.Instant;
import java.util.Map;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/**
 * 転記済み — who typed a part into the nation's system, when, and the values that she typed.
 *
 * @param values by the item's code, as they were copied; empty ones are absent
 */
record Mark(String by, Instant at, Map<String, String> values) {
    Mark {
        values = Map.copyOf(values);
    }

    /** 令和8年11月23日 前田 */
    String label() {
        return JapaneseDates.format(JapanTime.of(at).toLocalDate()) + "　" + by;
    }
}
