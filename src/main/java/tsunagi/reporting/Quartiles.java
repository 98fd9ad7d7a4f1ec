package tsunagi.reporting;

import java.util.Arrays;
import java.util.Optional;

/** 四分位数 — of days, between two values in proportion, as PostgreSQL's {@code percentile_cont} and spreadsheets count them. */
record Quartiles(double lower, double median, double upper) {
    static Optional<Quartiles> of(int... values) {
        if (values.length == 0) {
            return Optional.empty();
        }
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return Optional.of(new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)));
    }

    private static double at(int[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** {@code 12日}, {@code 12.5日}. */
    static String text(double days) {
        return days == Math.rint(days) ? "%.0f日".formatted(days) : "%.1f日".formatted(days);
    }
}
