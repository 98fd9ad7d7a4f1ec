package tsunagi.reporting;

import java.util.List;
import java.util.stream.IntStream;

/** 目盛り — from 0 to a round number above the largest value. */
record Scale(double most) {
    private static final int STEPS = 4;
    private static final double[] ROUND = {1, 2, 4, 6, 8, 10};

    static Scale upTo(double largest) {
        if (largest <= STEPS) {
            return new Scale(STEPS);
        }
        double magnitude = Math.pow(10, Math.floor(Math.log10(largest)));
        for (double round : ROUND) {
            if (round * magnitude >= largest) {
                return new Scale(round * magnitude);
            }
        }
        throw new IllegalArgumentException("no scale up to " + largest);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> most * step / STEPS)
                .toList();
    }

    /** How long a value is drawn where the whole scale has this length. */
    double along(double value, double length) {
        return value / most * length;
    }

    /** {@code 20}, {@code 2.5}. */
    static String text(double tick) {
        return tick == Math.rint(tick) ? "%,.0f".formatted(tick) : "%,.1f".formatted(tick);
    }
}
