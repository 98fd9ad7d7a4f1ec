package tsunagi.kernel;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** 日本時間 — the one zone in which instants are shown and days begin, wherever the server stands. */
public final class JapanTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private JapanTime() {}

    public static ZonedDateTime of(Instant instant) {
        return instant.atZone(ZONE);
    }
}
