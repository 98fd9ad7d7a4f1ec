package tsunagi.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** R1 and R2 of the quality figures: program, database or both are killed, round by round, while people write. */
public final class KillRun {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final RunningProgram program;
    private final List<Writer> writers = new ArrayList<>();
    private final List<Thread> threads;
    private final ConcurrentLinkedQueue<String> ledger = new ConcurrentLinkedQueue<>();
    private final List<Duration> silences = new ArrayList<>();

    private KillRun(RunningProgram program, int people) {
        this.program = program;
        for (int number = 0; number < people; number++) {
            writers.add(new Writer(program, "筆者" + number, ledger));
        }
        this.threads = writers.stream().map(Thread.ofVirtual()::start).toList();
    }

    /** What is killed in a round. */
    public enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    /**
     * What was found after all rounds.
     *
     * @param acknowledged the entries whose answer somebody saw
     * @param registered the entries that are there, each as often as it is there
     * @param silences of each round, from the kill to the next acknowledged entry
     */
    public record Outcome(List<String> acknowledged, List<String> registered, List<Duration> silences) {
        public Outcome {
            acknowledged = List.copyOf(acknowledged);
            registered = List.copyOf(registered);
            silences = List.copyOf(silences);
        }

        public long lost() {
            var there = new HashSet<>(registered);
            return acknowledged.stream().filter(entry -> !there.contains(entry)).count();
        }

        public long doubled() {
            return registered.size() - new HashSet<>(registered).size();
        }

        public Duration longestSilence() {
            return silences.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        }
    }

    /** @param data a new directory, where the practice city is made */
    public static Outcome run(Path data, int people, List<Victim> victims, long seed) throws Exception {
        var random = new Random(seed);
        try (var program = RunningProgram.start(data.toAbsolutePath())) {
            var run = new KillRun(program, people);
            for (Victim victim : victims) {
                run.awaitEntries(run.ledger.size() + 1 + random.nextInt(10));
                run.round(victim);
            }
            run.awaitEntries(run.ledger.size() + people);
            return run.end();
        }
    }

    private void round(Victim victim) throws Exception {
        long killed = System.nanoTime();
        kill(victim);
        // Whoever was acknowledged while the kill was under way says nothing about the recovery.
        awaitEntries(ledger.size() + 1);
        silences.add(Duration.ofNanos(System.nanoTime() - killed));
    }

    private void kill(Victim victim) throws Exception {
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
    private void awaitEntries(int size) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (ledger.size() < size) {
            if (!threads.stream().allMatch(Thread::isAlive)) {
                throw new IllegalStateException("a writer has met an answer that should not be");
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("nobody is answered any more");
            }
            Thread.sleep(10);
        }
    }

    private Outcome end() throws InterruptedException {
        writers.forEach(Writer::stop);
        for (var thread : threads) {
            thread.join();
        }
        var reader = new Writer(program, "読者", new ConcurrentLinkedQueue<>());
        reader.signIn("soudan");
        return new Outcome(List.copyOf(ledger), reader.registered(), silences);
    }
}
