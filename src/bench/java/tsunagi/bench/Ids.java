package tsunagi.bench;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Keys of simulated rows: shaped as the program's (UUID version 7), but the same for the same seed. */
final class Ids {
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    static UUID next(Instant at, SplittableRandom random) {
        long timeAndCounter = (at.toEpochMilli() << 16) | VERSION_7 | (random.nextLong() & 0xFFF);
        return new UUID(timeAndCounter, (random.nextLong() & RANDOM_MASK) | VARIANT);
    }
}
