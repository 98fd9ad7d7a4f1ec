package tsunagi.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/** 別の方 — a pair of which staff know that they are two people. */
public record KnownDifference(
        UUID id,
        LikelyPair.Entered one,
        LikelyPair.Entered other,
        String reason,
        Instant at,
        @Nullable StaffId by) {}
