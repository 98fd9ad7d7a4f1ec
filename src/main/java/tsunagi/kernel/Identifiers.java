package tsunagi.kernel;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes the keys of all records: UUID version 7 (RFC 9562 §5.7), whose order is the order of making.
 *
 * <p>The 12 bits after the millisecond count upwards (§6.2), so that ids of one process never go back, not even when the
 * wall clock does. This is the one place that reads the wall clock without an injected {@code Clock}: the time inside an
 * id is never read as a fact.
 */
public final class Identifiers {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST_TICK = new AtomicLong();
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Identifiers() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    static UUID at(long epochMillisecond) {
        long now = epochMillisecond << COUNTER_BITS;
        long tick = LAST_TICK.updateAndGet(last -> Math.max(now, last + 1));
        long timeAndCounter = ((tick >>> COUNTER_BITS) << 16) | VERSION_7 | (tick & COUNTER_MASK);
        return new UUID(timeAndCounter, (RANDOM.nextLong() & RANDOM_MASK) | VARIANT);
    }
}
