package tsunagi.reporting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 何月何日何時現在 */
final class RollupTime {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private RollupTime() {}

    /** {@code 令和8年11月22日 3:00 現在} */
    static String text(Instant at) {
        var there = JapanTime.of(at);
        return JapaneseDates.format(there.toLocalDate()) + " " + CLOCK.format(there) + " 現在";
    }
}
