package tsunagi.practice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Stage;

/** What happened in all lives together. */
final class Tally {
    private static final int MICROS = 1_000;

    final Map<Move, Integer> made = new EnumMap<>(Move.class);
    final Map<Move, Integer> refused = new EnumMap<>(Move.class);
    final Map<Circumstance, Integer> wrong = new EnumMap<>(Circumstance.class);
    final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    final Set<NextMove> nexts = EnumSet.noneOf(NextMove.class);
    final Set<FactKind> facts = EnumSet.noneOf(FactKind.class);
    final Set<Integer> terms = new TreeSet<>();
    private final Map<Move, Long> nanos = new EnumMap<>(Move.class);
    private long looks;
    private long lookNanos;

    synchronized void tried(Course.Step step, boolean success, long took) {
        Move move = step.move();
        (success ? made : refused).merge(move, 1, Integer::sum);
        nanos.merge(move, took, Long::sum);
        if (step.mustBeRefused()) {
            wrong.merge(step.circumstance(), 1, Integer::sum);
        }
    }

    synchronized void looked(long took) {
        looks++;
        lookNanos += took;
    }

    synchronized void saw(CaseSight.Seen seen, Life life) {
        var progress = seen.progress(life.day());
        stages.add(progress.stage());
        nexts.add(progress.next());
        terms.add(progress.term());
        seen.facts().stream().map(CaseFact::kind).forEach(facts::add);
    }

    static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Made, refused, and how long one took on average, for each move. */
    String lines() {
        var lines = new StringBuilder();
        for (Move move : Move.values()) {
            int good = made.getOrDefault(move, 0);
            int bad = refused.getOrDefault(move, 0);
            long each = nanos.getOrDefault(move, 0L) / Math.max(1, good + bad) / MICROS;
            lines.append("%-24s %6d made %6d refused %6d µs%n".formatted(move, good, bad, each));
        }
        lines.append("a look %d µs%n".formatted(lookNanos / Math.max(1, looks) / MICROS));
        return lines.toString();
    }
}
