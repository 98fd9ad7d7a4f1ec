package tsunagi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tsunagi.faults.KillRun.Victim;

/**
 * R1 and R2 of the quality figures, with few rounds and a fixed seed: the program, its database, or both are killed while
 * four people write. What was acknowledged is there, once. {@code ./bench faults} runs them at full volume.
 */
class KillIT {
    private static final int ROUNDS = 10;
    private static final int WRITERS = 4;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingAcknowledgedIsLostOrDoubledWhenProgramOrDatabaseAreKilled() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "faults")), "kill");
        var victims = IntStream.range(0, ROUNDS)
                .mapToObj(round -> Victim.values()[round % Victim.values().length])
                .toList();
        var outcome = KillRun.run(data, WRITERS, victims, 20261122);
        assertThat(outcome.registered()).doesNotHaveDuplicates().containsAll(outcome.acknowledged());
    }
}
