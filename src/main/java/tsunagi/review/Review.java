package tsunagi.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

/**
 * 確認 — one sitting of a desk.
 *
 * @param previous the one before, which stands beside it; null for the first
 * @param version for two people who write at once
 */
record Review(
        ReviewId id,
        OfficeId office,
        String officeName,
        LocalDate heldOn,
        @Nullable ReviewId previous,
        int version,
        StaffId changedBy,
        Instant changedAt) {

    String day() {
        return JapaneseDates.formatWithWeekday(heldOn);
    }
}
