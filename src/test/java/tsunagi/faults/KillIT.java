package tsunagi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * R1 and R2 of the quality figures, with few rounds and a fixed seed: the program, its database, or both are killed while
 * four people write. What was acknowledged is there, once.
 */
class KillIT {
    private static final int ROUNDS = 10;
    private static final int WRITERS = 4;

    /** What is killed in a round. */
    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void nothingAcknowledgedIsLostOrDoubledWhenProgramOrDatabaseAreKilled() throws Exception {
        var random = new Random(20261122);
        var ledger = new ConcurrentLinkedQueue<String>();
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "faults")), "kill");
        try (var program = RunningProgram.start(data.toAbsolutePath())) {
            var writers = writers(program, ledger);
            var threads = writers.stream().map(Thread.ofVirtual()::start).toList();
            for (int round = 0; round < ROUNDS; round++) {
                int before = ledger.size();
                awaitProgress(threads, ledger, before + 1 + random.nextInt(10));
                kill(program, Victim.values()[round % Victim.values().length]);
            }
            awaitProgress(threads, ledger, ledger.size() + WRITERS);
            writers.forEach(Writer::stop);
            for (var thread : threads) {
                thread.join();
            }
            assertThat(registered(program)).doesNotHaveDuplicates().containsAll(ledger);
        }
    }

    private static void kill(RunningProgram program, Victim victim) throws Exception {
        switch (victim) {
            case PROGRAM -> {
                program.kill();
                program.restart();
            }
            case DATABASE -> {
                program.killDatabase();
                program.awaitAnswer();
            }
            case BOTH -> {
                program.killDatabase();
                program.kill();
                program.restart();
            }
        }
    }

    /** Waits for the writers to be heard again; a writer who gave up has met an answer that should not be. */
    private static void awaitProgress(List<Thread> threads, ConcurrentLinkedQueue<String> ledger, int size)
            throws InterruptedException {
        while (ledger.size() < size) {
            assertThat(threads).as("writers").allMatch(Thread::isAlive);
            Thread.sleep(10);
        }
    }

    private static List<Writer> writers(RunningProgram program, ConcurrentLinkedQueue<String> ledger) {
        var writers = new ArrayList<Writer>();
        for (int number = 0; number < WRITERS; number++) {
            writers.add(new Writer(program, "筆者" + number, ledger));
        }
        return writers;
    }

    private static List<String> registered(RunningProgram program) throws InterruptedException {
        var reader = new Writer(program, "読者", new ConcurrentLinkedQueue<>());
        reader.signIn("soudan");
        return reader.registered();
    }
}
