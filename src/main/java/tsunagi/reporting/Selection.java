package tsunagi.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.Population;
import tsunagi.tenancy.Settings;

/**
 * 集計の条件 — what somebody counts: the months, the part of the municipality, and the definitions of the last day.
 *
 * @param scopes all among which she may choose
 */
record Selection(
        MonthSpan span, ReturnScope scope, List<ReturnScope> scopes, IndicatorSet indicators, Settings settings) {
    Selection {
        scopes = List.copyOf(scopes);
    }

    /** The sections that she may see. */
    List<Section> sections() {
        return indicators.file().sections().stream()
                .filter(section -> scope.desk() || !section.deskOnly())
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
        return new Figures(indicators, tally, population());
    }

    String query(MonthSpan months) {
        return "?from=" + months.first() + "&until=" + months.last() + "&scope=" + scope.code();
    }

    String query() {
        return query(span);
    }
}
