package tsunagi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expectations from RFC 9562 §5.7 and §6.2. */
class IdentifiersTest {
    @Test
    void everyIdIsOfVersionSevenAndTheUsualVariant() {
        UUID id = Identifiers.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void theFirstFortyEightBitsAreTheMillisecond() {
        long farAhead = System.currentTimeMillis() + 60_000;

        assertThat(Identifiers.at(farAhead).getMostSignificantBits() >>> 16).isEqualTo(farAhead);
    }

    @Test
    void idsAreOrderedAsTheyAreMadeEvenWhenTheClockGoesBack() {
        UUID previous = Identifiers.next();
        long now = System.currentTimeMillis();
        for (int i = 0; i < 20_000; i++) {
            UUID next = Identifiers.at(now - i);
            assertThat(next.toString()).isGreaterThan(previous.toString());
            previous = next;
        }
    }

    @Test
    void idsMadeAtOnceByManyThreadsAreAllDifferent() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(i -> ids.add(Identifiers.next()));

        assertThat(ids).hasSize(50_000);
    }

    @Test
    void anIdIsNeverEmpty() {
        assertThatNullPointerException().isThrownBy(() -> new CaseId(nothing()));
        assertThat(new HashSet<>(Set.of(CaseId.next(), CaseId.next()))).hasSize(2);
    }

    @SuppressWarnings("NullAway") // what a careless caller outside null checking would pass
    private static UUID nothing() {
        return null;
    }
}
