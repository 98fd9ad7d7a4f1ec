package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;

/** How often each kind of thing happened, by key and month: what one statement counts for a whole return. */
record Tally(List<Line> lines) {
    Tally {
        lines = List.copyOf(lines);
    }

    record Line(HappeningKind kind, String key, YearMonth month, int number) {}

    int number(Measure.Count count, MonthSpan span) {
        return lines.stream()
                .filter(line -> count.counts(line.kind(), line.key()))
                .filter(line ->
                        !line.month().isBefore(span.first()) && !line.month().isAfter(span.last()))
                .mapToInt(Line::number)
                .sum();
    }
}
