package tsunagi.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the audit log of a municipality is sealed, and what its last check said. */
public record SealState(
        long segments,
        long lines,
        @Nullable Instant lastSealedAt,
        @Nullable LastCheck lastCheck) {

    /** The result of a check, kept. */
    public record LastCheck(Instant at, long segments, long lines, int findingCount, List<String> messages) {
        public LastCheck {
            messages = List.copyOf(messages);
        }
    }
}
