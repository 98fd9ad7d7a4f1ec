package tsunagi.bench;

import java.util.List;
import tsunagi.bench.Result.PageLine;

/** Bars as SVG, for the report. */
final class Chart {
    private static final int LEFT = 260;
    private static final int WIDTH = 620;
    private static final int ROW = 26;

    private Chart() {}

    /** p95 of each page, dark, and of its own statements, light. */
    static String pages(List<PageLine> lines) {
        double longest =
                lines.stream().mapToDouble(line -> line.http().p95()).max().orElse(1);
        var bars = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var floor = line.floor();
            bars.append(bar(index, line.name(), line.http().p95(), longest, "#00118f"));
            if (floor != null) {
                bars.append(thin(index, floor.p95(), longest));
            }
        }
        return svg(lines.size(), bars);
    }

    static String arrival(List<Arrival.Step> steps) {
        double longest =
                steps.stream().mapToDouble(step -> step.timing().p95()).max().orElse(1);
        var bars = new StringBuilder();
        for (int index = 0; index < steps.size(); index++) {
            var step = steps.get(index);
            bars.append(bar(index, step.rate() + " pages/s", step.timing().p95(), longest, "#00118f"));
        }
        return svg(steps.size(), bars);
    }

    private static String bar(int row, String name, double value, double longest, String colour) {
        int top = row * ROW + 6;
        int width = (int) (value / longest * (WIDTH - LEFT - 80));
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%d" height="14" fill="%s"/>
                <text x="%d" y="%d">%.1f ms</text>
                """.formatted(LEFT - 8, top + 12, name, LEFT, top, width, colour, LEFT + width + 6, top + 12, value);
    }

    private static String thin(int row, double value, double longest) {
        int width = (int) Math.max(1, value / longest * (WIDTH - LEFT - 80));
        return """
                <rect x="%d" y="%d" width="%d" height="5" fill="#9db7f9"/>
                """.formatted(LEFT, row * ROW + 20, width);
    }

    private static String svg(int rows, CharSequence bars) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
                %s</svg>
                """.formatted(WIDTH, rows * ROW + 12, bars);
    }
}
