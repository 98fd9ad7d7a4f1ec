package tsunagi.reporting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.documents.Grid;
import tsunagi.documents.Grid.Cell;
import tsunagi.tenancy.Population;

/**
 * 自治体別集計表 — the nation's table with a line for each municipality that shares its roll-ups, and their total. Small numbers are
 * masked as each municipality wants it, with as many others as it takes that no masked one follows from the total; a rate is
 * masked with the numbers that it comes from.
 *
 * @param returns of the municipalities whose months are all counted
 */
record MunicipalityTable(IndicatorSet definitions, Section section, MonthSpan span, List<SharedReturn> returns) {
    private static final String TOTAL = "";

    MunicipalityTable {
        returns = List.copyOf(returns);
    }

    /** @param code of the municipality; empty for the total */
    record Line(String code, String name, List<Cell> cells) {}

    /** The columns in the nation's order. */
    List<Indicator> indicators() {
        return section.groups().stream()
                .flatMap(group -> members(group).stream())
                .toList();
    }

    List<Indicator> members(Section.Group group) {
        return group.indicators().stream()
                .flatMap(code -> definitions.members(code).stream())
                .toList();
    }

    /** The municipalities, and their total as the last. */
    List<Line> lines() {
        Map<String, Figures> figures = new LinkedHashMap<>();
        returns.forEach(each -> figures.put(each.code(), each.figures(definitions)));
        figures.put(TOTAL, total());
        var columns = indicators();
        var masked = masked(columns, figures);
        List<Line> lines = new ArrayList<>();
        returns.forEach(each -> lines.add(line(each.code(), each.name(), columns, figures, masked)));
        lines.add(line(TOTAL, "合計", columns, figures, masked));
        return lines;
    }

    private Line line(
            String code,
            String name,
            List<Indicator> columns,
            Map<String, Figures> figures,
            Map<String, Set<String>> masked) {
        var numbers = Objects.requireNonNull(figures.get(code));
        var hidden = Objects.requireNonNull(masked.get(code));
        return new Line(
                code,
                name,
                columns.stream()
                        .map(indicator -> sources(indicator).anyMatch(hidden::contains)
                                ? new Grid.Words(SmallNumbers.MASK)
                                : ReturnTables.cell(numbers, indicator, span))
                        .toList());
    }

    /** The counts that are masked, by municipality. */
    private Map<String, Set<String>> masked(List<Indicator> columns, Map<String, Figures> figures) {
        Map<String, Set<String>> masked = new LinkedHashMap<>();
        figures.keySet().forEach(code -> masked.put(code, new HashSet<>()));
        for (Indicator indicator : columns) {
            if (indicator.isCount()) {
                Map<String, Integer> column = new LinkedHashMap<>();
                figures.forEach((code, each) -> column.put(
                        code, each.value(indicator, span).orElseThrow().intValueExact()));
                maskedOf(column)
                        .forEach(
                                code -> Objects.requireNonNull(masked.get(code)).add(indicator.code()));
            }
        }
        return masked;
    }

    private Set<String> maskedOf(Map<String, Integer> column) {
        var small = returns.stream()
                .filter(each ->
                        new SmallNumbers(each.maskedBelow()).isSmall(Objects.requireNonNull(column.get(each.code()))))
                .map(SharedReturn::code)
                .collect(toSet());
        var parts = returns.stream().map(SharedReturn::code).toList();
        return SmallNumbers.hiding(small, column, List.of(new SmallNumbers.Sum<>(TOTAL, parts)), Set.of());
    }

    /** The counts from which a number comes. */
    private static Stream<String> sources(Indicator indicator) {
        return switch (indicator.measure()) {
            case Measure.Count _ -> Stream.of(indicator.code());
            case Measure.Percent(var parts, var whole) -> Stream.concat(parts.stream(), Stream.of(whole));
            case Measure.PerInhabitants(var count) -> Stream.of(count);
            case Measure.Breakdown _, Measure.Inhabitants _ -> Stream.empty();
        };
    }

    private Figures total() {
        return new CountedFigures(
                definitions,
                new Tally(
                        returns.stream().flatMap(each -> each.lines().stream()).toList()),
                inhabitants());
    }

    /** Null as soon as those of one municipality are unknown. */
    private @Nullable Population inhabitants() {
        long sum = 0;
        for (SharedReturn each : returns) {
            if (each.inhabitants() == null) {
                return null;
            }
            sum += each.inhabitants();
        }
        return sum == 0 ? null : new Population(sum, false);
    }
}
