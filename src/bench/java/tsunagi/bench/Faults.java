package tsunagi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tsunagi.access.DemoUsers;
import tsunagi.faults.KillRun;
import tsunagi.faults.KillRun.Victim;
import tsunagi.faults.PressRun;
import tsunagi.faults.RunningProgram;
import tsunagi.journeys.TypingRun;
import tsunagi.testing.World.SignIn;

/** R1, R2, R5 and R7 of the quality figures at full volume; {@code ./check} runs the same with few rounds. */
final class Faults {
    private static final int WRITERS = 8;
    private static final int PROGRAM_KILLS = 50;
    private static final int DATABASE_KILLS = 20;
    private static final int FORMS = 1_000;
    private static final int TIMES = 100;
    private static final Duration PROGRAM_BACK = Duration.ofSeconds(10);
    private static final Duration DATABASE_BACK = Duration.ofSeconds(5);
    private static final int TYPING_ROUNDS = 24;
    private static final Duration MOST_LOST = Duration.ofSeconds(5);

    private static final long SEED = 20_261_122;

    private final int percent;

    /** @param percent of the full volume */
    Faults(int percent) {
        this.percent = percent;
    }

    /** @return whether all goals are reached */
    boolean run() throws Exception {
        boolean program = kill("R1", Victim.PROGRAM, PROGRAM_KILLS, PROGRAM_BACK);
        boolean database = kill("R2", Victim.DATABASE, DATABASE_KILLS, DATABASE_BACK);
        boolean pressed = press();
        return typing() && pressed && program && database;
    }

    /** Each trouble equally often, in an order of chance. */
    private boolean typing() throws Exception {
        List<TypingRun.Trouble> troubles = new ArrayList<>();
        for (int round = 0; round < part(TYPING_ROUNDS); round++) {
            troubles.add(TypingRun.Trouble.values()[round % TypingRun.Trouble.values().length]);
        }
        Collections.shuffle(troubles, new Random(SEED));
        try (var program = RunningProgram.start(directory().toAbsolutePath())) {
            var origin = program.uri("").toString();
            var signIn = new SignIn("soudan", DemoUsers.PASSWORD);
            var number = TypingRun.caseInSupport(origin, signIn);
            var place = new TypingRun.Place(origin, signIn, number, program::kill, program::restart);
            var outcome = TypingRun.run(place, troubles, SEED);
            boolean reached = outcome.lostOfKept() == 0
                    && outcome.savedOnce() == outcome.rounds()
                    && outcome.longestLoss().compareTo(MOST_LOST) <= 0;
            System.out.printf(
                    "R7 2,000 characters typed %d times: %d shown as kept and lost, %d lost at all (typed for %.1f s, goal %d s), saved once %d %s%n",
                    outcome.rounds(),
                    outcome.lostOfKept(),
                    outcome.lost(),
                    outcome.longestLoss().toMillis() / 1000.0,
                    MOST_LOST.toSeconds(),
                    outcome.savedOnce(),
                    reached ? "✓" : "missed");
            return reached;
        }
    }

    private boolean kill(String name, Victim victim, int kills, Duration back) throws Exception {
        int rounds = part(kills);
        var outcome = KillRun.run(directory(), WRITERS, Collections.nCopies(rounds, victim), SEED);
        boolean kept = outcome.lost() == 0 && outcome.doubled() == 0;
        boolean reached = kept && outcome.longestSilence().compareTo(back) <= 0;
        System.out.printf(
                "%s %s killed %d times, %d writers: %,d acknowledged, %d lost, %d doubled; back after at most %.1f s (goal %d s) %s%n",
                name,
                victim.name().toLowerCase(Locale.ROOT),
                rounds,
                WRITERS,
                outcome.acknowledged().size(),
                outcome.lost(),
                outcome.doubled(),
                outcome.longestSilence().toMillis() / 1000.0,
                back.toSeconds(),
                reached ? "✓" : "missed");
        return reached;
    }

    private boolean press() throws Exception {
        var outcome = PressRun.run(directory(), part(FORMS), TIMES);
        boolean once = outcome.effects() == outcome.forms() && outcome.distinct() == outcome.forms();
        boolean reached = once && outcome.unequal() == 0;
        System.out.printf(
                "R5 %d forms, each sent %d times at once: %d effects, %d unequal answers %s%n",
                outcome.forms(), TIMES, outcome.effects(), outcome.unequal(), reached ? "✓" : "missed");
        return reached;
    }

    private int part(int volume) {
        return Math.max(1, volume * percent / 100);
    }

    private static Path directory() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench", "faults")), "run");
    }
}
