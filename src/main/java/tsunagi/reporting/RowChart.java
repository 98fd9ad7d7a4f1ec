package tsunagi.reporting;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 横棒 — a picture of some numbers beside each other, each named and written at its bar.
 *
 * @param id unique on the page
 * @param total of which the numbers are a part; the bars are drawn beside its length
 */
record RowChart(String id, String title, List<Plot> plots, int total) {
    static final int WIDTH = 600;
    static final int LEFT = 236;
    private static final int ROW = 28;
    private static final int LENGTH = 300;
    private static final int MOST_CHARACTERS = 17;

    RowChart {
        plots = List.copyOf(plots);
    }

    record Bar(Plot plot, String name, double y, double width) {
        String text() {
            return plot.text();
        }
    }

    List<Bar> bars() {
        double largest =
                Math.max(1, plots.stream().mapToDouble(Plot::size).max().orElse(0));
        double whole = total == 0 ? largest : Math.max(total, largest);
        return IntStream.range(0, plots.size())
                .mapToObj(index -> {
                    var plot = plots.get(index);
                    return new Bar(plot, shortened(plot.label()), index * ROW + 4, plot.size() / whole * LENGTH);
                })
                .toList();
    }

    int height() {
        return plots.size() * ROW + 6;
    }

    String description() {
        return plots.size() + "本の横棒グラフ。数は、この図の表にあります。";
    }

    private static String shortened(String label) {
        return label.length() <= MOST_CHARACTERS ? label : label.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
