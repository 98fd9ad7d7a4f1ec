package tsunagi.reporting;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.tenancy.Population;
import tsunagi.tenancy.Settings;
import tsunagi.web.Choice;

/**
 * 集計の条件 — what somebody counts: the months, the part of the municipality, and the definitions of the last day.
 *
 * @param scopes all among which she may choose
 * @param reading whether these are the numbers counted now
 */
record Selection(
        MonthSpan span,
        ReturnScope scope,
        List<ReturnScope> scopes,
        IndicatorSet indicators,
        Settings settings,
        Reading reading) {
    private static final int MONTHS_TO_CHOOSE = 60;

    Selection {
        scopes = List.copyOf(scopes);
    }

    /** The sections that she may see: who did how much is the desk's own, and is not closed. */
    List<Section> sections() {
        boolean ofStaff = scope.desk() && reading instanceof Reading.Now;
        return indicators.file().sections().stream()
                .filter(section -> ofStaff || !section.deskOnly())
                .toList();
    }

    Optional<Section> section(String code) {
        return sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** Null where only a part of the municipality is counted. */
    @Nullable
    Population population() {
        return scope.whole() ? settings.population() : null;
    }

    Figures figures(Tally tally) {
        return new CountedFigures(indicators, tally, population());
    }

    /** This month and those before it, and the chosen one however old it is. */
    List<Choice> months(YearMonth thisMonth, YearMonth chosen) {
        var recent = Stream.iterate(thisMonth, month -> month.minusMonths(1))
                .limit(MONTHS_TO_CHOOSE)
                .toList();
        return Stream.concat(recent.stream(), Stream.of(chosen).filter(month -> !recent.contains(month)))
                .map(month -> Choice.of(month.toString(), JapaneseDates.format(month)))
                .toList();
    }

    List<Choice> scopeChoices() {
        return scopes.stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    String query(MonthSpan months) {
        String version = months.equals(span) ? reading.version() : "";
        return unread(months) + (version.isEmpty() ? "" : "&version=" + version);
    }

    /** Without saying whether the numbers are counted now. */
    String unread() {
        return unread(span);
    }

    private String unread(MonthSpan months) {
        return "?from=" + months.first() + "&until=" + months.last() + "&scope=" + scope.code();
    }

    /** Whether the cases of these months can be opened: a closing keeps those of its month. */
    boolean opens(MonthSpan months) {
        return reading instanceof Reading.Now || months.equals(span);
    }

    String query() {
        return query(span);
    }
}
