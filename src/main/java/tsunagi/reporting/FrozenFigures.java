package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The numbers of a closed month, as they were written down at its closing: of the month, and of the year up to it. */
record FrozenFigures(IndicatorSet indicators, MonthSpan month, Map<String, FrozenFigure> figures) implements Figures {
    FrozenFigures {
        figures = Map.copyOf(figures);
    }

    @Override
    public Optional<BigDecimal> value(Indicator indicator, MonthSpan span) {
        var figure = Optional.ofNullable(figures.get(indicator.code()));
        if (span.equals(month)) {
            return figure.map(FrozenFigure::month);
        }
        return span.equals(month.yearToDate()) ? figure.map(FrozenFigure::year) : Optional.empty();
    }
}
