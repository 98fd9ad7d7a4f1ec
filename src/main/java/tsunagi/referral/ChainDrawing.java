package tsunagi.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tsunagi.kernel.JapaneseDates;

/**
 * 連なりの線 — the hand-overs from left to right in their order: a thick line where the desk accepted, a dashed one where it did not, a
 * thin one while nobody has answered. It says nothing that the table below it doesn't say.
 */
record ChainDrawing(double width, double height, List<Stop> stops) {
    private static final double STEP = 150;
    private static final double MARGIN = 80;
    private static final double LINE = 46;
    private static final int LONGEST_NAME = 10;

    /**
     * One hand-over.
     *
     * @param css how the line before it is drawn
     */
    record Stop(int place, double x, double before, String css, String mark, String name, String day) {
        String at() {
            return number(x);
        }

        String from() {
            return number(before);
        }
    }

    ChainDrawing {
        stops = List.copyOf(stops);
    }

    static ChainDrawing of(List<Handover> ordered) {
        List<Stop> stops = new ArrayList<>();
        for (int place = 0; place < ordered.size(); place++) {
            Handover handover = ordered.get(place);
            double x = MARGIN + place * STEP;
            stops.add(new Stop(
                    place + 1,
                    x,
                    place == 0 ? 0 : x - STEP,
                    css(handover),
                    mark(handover),
                    shortened(
                            handover.isIncoming()
                                    ? "来: " + handover.from().name()
                                    : handover.to().name()),
                    day(handover.on())));
        }
        return new ChainDrawing(2 * MARGIN + Math.max(0, ordered.size() - 1) * STEP, 2 * LINE + 20, stops);
    }

    private static String css(Handover handover) {
        return switch (handover.outcome()) {
            case ACCEPTED -> "strong";
            case TURNED_AWAY, FAILED -> "dashed";
            case OPEN, INFORMED -> "normal";
        };
    }

    private static String mark(Handover handover) {
        return switch (handover.outcome()) {
            case ACCEPTED -> "○";
            case TURNED_AWAY, FAILED -> "×";
            case OPEN -> "？";
            case INFORMED -> "－";
        };
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static String day(LocalDate day) {
        return JapaneseDates.formatShort(day);
    }

    String line() {
        return number(LINE);
    }

    String above() {
        return number(LINE - 24);
    }

    String markBase() {
        return number(LINE + 5);
    }

    String below() {
        return number(LINE + 38);
    }

    String viewBox() {
        return "0 0 " + number(width) + " " + number(height);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
