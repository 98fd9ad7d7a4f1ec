package tsunagi.services;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a 就労開始 or 増収.
 *
 * @param version 1 for the original
 * @param withdrawn taken back: it never happened
 * @param reason why it was corrected or taken back; null for the original
 */
record RecordedOutcome(
        OutcomeId id,
        int version,
        EmploymentOutcome outcome,
        boolean withdrawn,
        @Nullable String reason,
        String by,
        Instant at) {}
