package tsunagi.supportlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 支援の記録 as it was written, or as one correction made it.
 *
 * @param version 1 for the original
 * @param reason 訂正の理由; null for the original
 */
record SupportRecord(
        SupportRecordId id,
        int version,
        SupportEntry entry,
        @Nullable String reason,
        @Nullable StaffId writtenBy,
        Instant writtenAt) {}
