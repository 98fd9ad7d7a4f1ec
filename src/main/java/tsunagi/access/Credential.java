package tsunagi.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 認証情報 of one account. */
record Credential(
        UUID account,
        String loginName,
        String passwordHash,
        int failedCount,
        @Nullable Instant lockedUntil) {
    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
