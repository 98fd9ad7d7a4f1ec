package tsunagi.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.OfficeId;
import tsunagi.person.Persons;
import tsunagi.reporting.DifferencesPage.CaseLine;
import tsunagi.reporting.DifferencesPage.FigureLine;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Office;

/** 差異 as they are read: the numbers that differ, and the cases behind. */
@Service
class DifferencesPages {
    private final Access access;
    private final ReturnDifferences differences;
    private final ReturnClosingStore closings;
    private final ReturnStore store;
    private final Persons persons;
    private final Words words;

    DifferencesPages(
            Access access,
            ReturnDifferences differences,
            ReturnClosingStore closings,
            ReturnStore store,
            Persons persons,
            Words words) {
        this.access = access;
        this.differences = differences;
        this.closings = closings;
        this.store = store;
        this.persons = persons;
        this.words = words;
    }

    /** Names the desks as they are called now. */
    @Component
    record Words(Municipalities municipalities, Clock clock) {
        DifferenceWords of(IndicatorSet indicators) {
            Map<OfficeId, String> offices =
                    municipalities.offices().stream().collect(Collectors.toMap(Office::id, Office::name));
            return new DifferenceWords(indicators, offices, clock);
        }
    }

    /** @throws tsunagi.kernel.Refusal when there is no such version, or that part wasn't closed */
    @Transactional
    DifferencesPage page(YearMonth month, int version, String with, String scope) {
        var found = differences.found(month, version, with, scope);
        var byCase = found.rows().stream()
                .collect(Collectors.groupingBy(Difference::caseId, LinkedHashMap::new, Collectors.toList()));
        var cases = cases(byCase, words.of(found.selection().indicators()));
        int shown = cases.stream().mapToInt(each -> each.lines().size()).sum();
        return new DifferencesPage(
                found.closing(),
                found.with(),
                found.selection(),
                closings.versions(month),
                figures(found),
                cases,
                found.rows().size() - shown);
    }

    private List<CaseLine> cases(Map<CaseId, List<Difference>> byCase, DifferenceWords says) {
        if (byCase.isEmpty()) {
            return List.of();
        }
        var shown = store.shown(byCase.keySet());
        access.shown(Permission.VIEW_RETURNS, shown.keySet());
        var names = persons.names(
                shown.values().stream().map(ReturnStore.Shown::person).toList());
        List<CaseLine> lines = new ArrayList<>();
        byCase.forEach((caseId, rows) -> {
            var open = shown.get(caseId);
            var name = open == null ? null : names.get(open.person());
            if (open != null && name != null) {
                var each = rows.stream().map(row -> line(row, says)).toList();
                lines.add(new CaseLine(open.number(), name.display(), each));
            }
        });
        return lines;
    }

    private static DifferencesPage.Line line(Difference row, DifferenceWords says) {
        var counted = row.before() == null ? Objects.requireNonNull(row.after()) : row.before();
        return new DifferencesPage.Line(says.thing(counted), says.day(counted), says.change(row));
    }

    /** The numbers of the month that differ, in the order of the return. */
    private static List<FigureLine> figures(ReturnDifferences.Found found) {
        var indicators = found.selection().indicators();
        return FrozenFigure.reported(indicators).stream()
                .filter(each -> !found.before()
                        .text(each, found.month())
                        .equals(found.after().text(each, found.month())))
                .map(each -> figure(found, each))
                .toList();
    }

    /** With what it is a part of: 相談経路（本人が来所）. */
    private static String name(IndicatorSet indicators, Indicator indicator) {
        int dot = indicator.code().indexOf('.');
        if (dot < 0) {
            return indicators.fullName(indicator);
        }
        String whole = indicators
                .find(indicator.code().substring(0, dot))
                .map(Indicator::name)
                .orElse("");
        return whole.equals(indicator.name()) ? whole : whole + "（" + indicator.name() + "）";
    }

    private static FigureLine figure(ReturnDifferences.Found found, Indicator indicator) {
        var before = found.before().value(indicator, found.month());
        var after = found.after().value(indicator, found.month());
        int change = after.orElse(BigDecimal.ZERO)
                .subtract(before.orElse(BigDecimal.ZERO))
                .intValue();
        boolean explained = !(indicator.measure() instanceof Measure.Count count)
                || change
                        == found.rows().stream()
                                .mapToInt(row ->
                                        row.change(count, found.selection().scope(), found.month()))
                                .sum();
        return new FigureLine(
                name(found.selection().indicators(), indicator),
                indicator.unit(),
                found.before().text(indicator, found.month()),
                found.after().text(indicator, found.month()),
                indicator.isCount() ? "%+d".formatted(change) : "",
                explained);
    }
}
