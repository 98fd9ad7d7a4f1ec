package tsunagi.supportconference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 守秘誓約 of a member (法9条6項・28条).
 *
 * @param on the day from which it holds
 * @param until its last day; null where it has no end
 * @param keptAt where the signed paper is kept; never null for 守秘誓約書
 */
record Pledge(
        SecrecyGround ground,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable String keptAt) {
    boolean covers(LocalDate day) {
        return !day.isBefore(on) && (until == null || !day.isAfter(until));
    }
}
