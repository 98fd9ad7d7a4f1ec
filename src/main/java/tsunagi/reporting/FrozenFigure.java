package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.OfficeId;
import tsunagi.tenancy.Population;

/**
 * 締めた数 — an indicator of one part of the municipality, as it was counted at a closing.
 *
 * @param scope the code of that part
 * @param month null where it has no value
 * @param year 年度累計; null where it has no value
 */
record FrozenFigure(
        String scope,
        String code,
        String name,
        String unit,
        @Nullable BigDecimal month,
        @Nullable BigDecimal year) {

    /** What was counted at a desk. */
    record OfficeLine(OfficeId office, Tally.Line line) {}

    /** Every indicator of every part of the municipality; who did how much is the desk's own and in no return. */
    static List<FrozenFigure> all(
            IndicatorSet indicators,
            List<ReturnScope> scopes,
            List<OfficeLine> counted,
            Population population,
            MonthSpan month) {
        var reported = reported(indicators);
        List<FrozenFigure> figures = new ArrayList<>();
        for (ReturnScope scope : scopes) {
            var tally = new Tally(counted.stream()
                    .filter(each -> scope.whole() || scope.offices().contains(each.office()))
                    .map(OfficeLine::line)
                    .toList());
            var numbers = new CountedFigures(indicators, tally, scope.whole() ? population : null);
            reported.forEach(each -> figures.add(new FrozenFigure(
                    scope.code(),
                    each.code(),
                    indicators.fullName(each),
                    each.unit(),
                    numbers.value(each, month).orElse(null),
                    numbers.value(each, month.yearToDate()).orElse(null))));
        }
        return figures;
    }

    /** The numbers that a return shows, in its order, each once. */
    static List<Indicator> reported(IndicatorSet indicators) {
        Map<String, Indicator> reported = new LinkedHashMap<>();
        indicators.file().sections().stream()
                .filter(section -> !section.deskOnly())
                .flatMap(section -> ofSection(indicators, section))
                .forEach(each -> reported.putIfAbsent(each.code(), each));
        return List.copyOf(reported.values());
    }

    private static Stream<Indicator> ofSection(IndicatorSet indicators, Section section) {
        var cross = section.cross();
        if (cross == null) {
            return section.named().flatMap(code -> indicators.members(code).stream());
        }
        var table = new CrossTable(indicators, cross);
        var rows = table.groups().stream().flatMap(group -> table.rows(group).stream());
        return Stream.concat(rows, Stream.of(table.total())).flatMap(row -> row.cells().stream());
    }
}
