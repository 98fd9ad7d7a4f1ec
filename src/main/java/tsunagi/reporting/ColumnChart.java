package tsunagi.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 月ごとの棒 — a picture of one number for each month, and a line to compare it with.
 *
 * @param id unique on the page
 * @param unit of the scale: 件、%
 * @param line one value a month; empty for no line
 * @param lineLabel what the line is, written at its end
 */
record ColumnChart(
        String id,
        String title,
        String unit,
        List<Plot> plots,
        List<Double> line,
        @Nullable String lineLabel) {
    static final String PERCENT = "%";
    static final int WIDTH = 600;
    static final int HEIGHT = 250;
    static final int LEFT = 48;
    static final int TOP = 26;
    static final int BOTTOM = 214;
    private static final int RIGHT = 530;
    private static final int MOST_WITH_TEXT = 13;
    private static final int MOST_LABELS = 13;

    ColumnChart {
        plots = List.copyOf(plots);
        line = List.copyOf(line);
    }

    static ColumnChart of(String id, String title, String unit, List<Plot> plots) {
        return new ColumnChart(id, title, unit, plots, List.of(), null);
    }

    /** A bar with its texts; the height is 0 where the number is masked. */
    record Bar(
            Plot plot,
            double x,
            double y,
            double width,
            double height,
            boolean valued,
            boolean named,
            @Nullable String year) {
        double middle() {
            return x + width / 2;
        }

        /** {@code 4月} of 令和8年4月. */
        String name() {
            return plot.label().substring(plot.label().indexOf('年') + 1);
        }
    }

    /** A line of the scale. */
    record Tick(double y, String text) {}

    List<Bar> bars() {
        double step = step();
        double width = step * 0.64;
        int everyNth = (plots.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Bar> bars = new ArrayList<>();
        String year = "";
        for (int index = 0; index < plots.size(); index++) {
            var plot = plots.get(index);
            boolean named = index % everyNth == 0;
            boolean newYear = named && !year(plot).equals(year) && !crowded(index, everyNth);
            double height = height(plot.size());
            double x = LEFT + step * index + (step - width) / 2;
            boolean valued = plots.size() <= MOST_WITH_TEXT || !plot.drawn();
            bars.add(new Bar(plot, x, BOTTOM - height, width, height, valued, named, newYear ? year(plot) : null));
            year = newYear ? year(plot) : year;
        }
        return bars;
    }

    List<Tick> ticks() {
        return scale().ticks().stream()
                .map(tick -> new Tick(BOTTOM - height(tick), Scale.text(tick)))
                .toList();
    }

    /** The line as steps, one level a month: {@code 48.0,100.0 97.3,100.0 …}. */
    String linePoints() {
        List<String> points = new ArrayList<>();
        for (int index = 0; index < line.size(); index++) {
            double y = lineHeight(line.get(index));
            points.add(point(LEFT + step() * index, y));
            points.add(point(LEFT + step() * (index + 1), y));
        }
        return String.join(" ", points);
    }

    double lineEnd() {
        return lineHeight(line.getLast());
    }

    int right() {
        return RIGHT;
    }

    /** For who can't see the picture. */
    String description() {
        return plots.size() + "か月の棒グラフ。数は、この図の表にあります。" + (line.isEmpty() ? "" : "線は" + lineLabel + "です。");
    }

    private double lineHeight(double value) {
        return BOTTOM - height(value);
    }

    /** Whether the next name below would begin another year, whose words need the place. */
    private boolean crowded(int index, int everyNth) {
        return index + everyNth < plots.size() && !year(plots.get(index)).equals(year(plots.get(index + everyNth)));
    }

    private double height(double value) {
        return scale().along(value, BOTTOM - TOP);
    }

    /** {@code 令和8年} of 令和8年4月. */
    private static String year(Plot plot) {
        return plot.label().substring(0, plot.label().indexOf('年') + 1);
    }

    private double step() {
        return (double) (RIGHT - LEFT) / Math.max(1, plots.size());
    }

    private Scale scale() {
        if (unit.equals(PERCENT)) {
            return new Scale(100);
        }
        double bars = plots.stream().mapToDouble(Plot::size).max().orElse(0);
        double level = line.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Scale.upTo(Math.max(bars, level));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
