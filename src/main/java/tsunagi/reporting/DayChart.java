package tsunagi.reporting;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 日数の箱 — for each interval where the middle half of the consultations lies, and the median in it. */
record DayChart(String id, String title, List<Line> lines) {
    static final int WIDTH = 600;
    static final int LEFT = 170;
    private static final int ROW = 40;
    private static final int LENGTH = 250;

    DayChart {
        lines = List.copyOf(lines);
    }

    /**
     * An interval, in the table and in the picture.
     *
     * @param count how many consultations it is about
     * @param days null where there is none, or so few that it is masked
     */
    record Line(String label, Plot count, @Nullable Quartiles days) {
        String lower() {
            return text(Quartiles::lower);
        }

        String median() {
            return text(Quartiles::median);
        }

        String upper() {
            return text(Quartiles::upper);
        }

        private String text(ToDoubleFunction<Quartiles> which) {
            if (days == null) {
                return count.drawn() ? "－" : SmallNumbers.MASK;
            }
            return Quartiles.text(which.applyAsDouble(days));
        }
    }

    record Box(Line line, double y, double from, double median, double until) {
        double width() {
            return Math.max(1, until - from);
        }

        String text() {
            return line.days() == null
                    ? line.median()
                    : "%s（%s〜%s）".formatted(line.median(), line.lower(), line.upper());
        }
    }

    List<Box> boxes() {
        var scale = scale();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> {
                    var line = lines.get(index);
                    var days = line.days() == null ? new Quartiles(0, 0, 0) : line.days();
                    return new Box(
                            line,
                            index * ROW + 8,
                            LEFT + scale.along(days.lower(), LENGTH),
                            LEFT + scale.along(days.median(), LENGTH),
                            LEFT + scale.along(days.upper(), LENGTH));
                })
                .toList();
    }

    /** A mark on the scale of days below. */
    record Tick(double x, String text) {}

    List<Tick> ticks() {
        var scale = scale();
        return scale.ticks().stream()
                .map(day -> new Tick(LEFT + scale.along(day, LENGTH), Scale.text(day)))
                .toList();
    }

    int base() {
        return lines.size() * ROW + 4;
    }

    String description() {
        return "段階の間の日数。箱は半数の相談が入る範囲、太い線は中央値。数は、この図の表にあります。";
    }

    private Scale scale() {
        return Scale.upTo(lines.stream()
                .flatMap(line -> Stream.ofNullable(line.days()))
                .mapToDouble(Quartiles::upper)
                .max()
                .orElse(0));
    }
}
