package tsunagi.bench;

import java.util.Arrays;

/** Durations of one kind, in milliseconds. */
record Timing(int count, double p50, double p95, double p99) {
    private static final double MILLION = 1_000_000;

    static Timing of(long... nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Timing(sorted.length, at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double quantile) {
        int place = (int) Math.ceil(quantile * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / MILLION;
    }
}
