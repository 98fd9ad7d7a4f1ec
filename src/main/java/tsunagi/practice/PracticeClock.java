package tsunagi.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the practice municipality: it shows the present, except while a story of the past is told. So every rule,
 * number and deadline of the past comes out as it would have on its day.
 */
final class PracticeClock extends Clock {
    private static final ScopedValue<Duration> BEHIND = ScopedValue.newInstance();

    private final Clock present;

    PracticeClock(Clock present) {
        this.present = present;
    }

    /** Does work as if it were done at that moment. */
    void at(LocalDateTime moment, Runnable work) {
        ScopedValue.where(BEHIND, behind(moment)).run(work);
    }

    /** What was made at that moment. */
    <T> T madeAt(LocalDateTime moment, Supplier<T> work) {
        return ScopedValue.where(BEHIND, behind(moment)).call(work::get);
    }

    private Duration behind(LocalDateTime moment) {
        return Duration.between(moment.atZone(getZone()).toInstant(), present.instant());
    }

    @Override
    public Instant instant() {
        return BEHIND.isBound() ? present.instant().minus(BEHIND.get()) : present.instant();
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PracticeClock(present.withZone(zone));
    }
}
