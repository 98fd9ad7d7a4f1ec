package tsunagi.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** How often each kind of thing happened, by key and month: what one statement counts for a whole return. */
final class Tally {
    /** Summed up by kind: a return asks some hundred questions, that of the nation of a hundred thousand lines. */
    private final Map<HappeningKind, Map<Place, Integer>> numbers;

    /** @param lines several of one kind, key and month count together */
    Tally(List<Line> lines) {
        this.numbers = lines.stream()
                .collect(groupingBy(
                        Line::kind, groupingBy(line -> new Place(line.key(), line.month()), summingInt(Line::number))));
    }

    record Line(HappeningKind kind, String key, YearMonth month, int number) {}

    /** One for each kind, key and month. */
    List<Line> lines() {
        return numbers.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(each -> new Line(
                                kind.getKey(),
                                each.getKey().key(),
                                each.getKey().month(),
                                each.getValue())))
                .toList();
    }

    private record Place(String key, YearMonth month) {}

    int number(Measure.Count count, MonthSpan span) {
        return numbers.getOrDefault(count.kind(), Map.of()).entrySet().stream()
                .filter(each -> count.counts(count.kind(), each.getKey().key()))
                .filter(each -> span.contains(each.getKey().month()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
