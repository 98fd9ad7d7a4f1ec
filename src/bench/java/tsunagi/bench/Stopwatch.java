package tsunagi.bench;

import java.time.Duration;
import java.util.Arrays;

/** Does a piece of work again and again, and keeps how long each time took. */
final class Stopwatch {
    private static final int LEAST = 20;

    private Stopwatch() {}

    /** What is timed. */
    interface Work<E extends Exception> {
        void run(int round) throws E;
    }

    /**
     * The times in ns, in the order in which they were taken.
     *
     * @param most rounds that are made within the patience; twenty are made in any case
     */
    static <E extends Exception> long[] time(int most, Duration patience, Work<E> work) throws E {
        long[] times = new long[Math.max(most, LEAST)];
        long start = System.nanoTime();
        int rounds = 0;
        while (rounds < times.length && (rounds < LEAST || System.nanoTime() - start < patience.toNanos())) {
            long began = System.nanoTime();
            work.run(rounds);
            times[rounds] = System.nanoTime() - began;
            rounds++;
        }
        return Arrays.copyOf(times, rounds);
    }
}
