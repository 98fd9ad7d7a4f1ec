package tsunagi.administration;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** 緊急閲覧の1件. */
record BreakGlassLine(String caseNumber, String staff, Instant from, Instant until, String reason) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String opened() {
        return text(from);
    }

    String ends() {
        return text(until);
    }

    private static String text(Instant at) {
        var japanese = JapanTime.of(at);
        return JapaneseDates.formatShort(japanese.toLocalDate()) + " " + TIME.format(japanese);
    }
}
