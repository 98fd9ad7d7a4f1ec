package tsunagi.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/** The clock of the journeys: it shows the present until a journey that takes months turns to a day. */
final class Calendar extends Clock {
    private final Clock present = Clock.system(JapanTime.ZONE);
    private volatile Duration ahead = Duration.ZERO;

    /** @param day as staff write it, {@code R9.2.1} */
    void turnTo(String day) {
        ahead = Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(present), JapaneseDates.parse(day)));
    }

    void turnToThePresent() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return present.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the program counts in Japan's time");
    }
}
