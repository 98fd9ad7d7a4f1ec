package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers of a return: counted now, or as they were at a closing. */
sealed interface Figures permits CountedFigures, FrozenFigures {
    IndicatorSet indicators();

    /** The value; empty where it has none: a part of nothing, or inhabitants that nobody knows. */
    Optional<BigDecimal> value(Indicator indicator, MonthSpan span);

    /** As it is shown: {@code 1,234}, {@code 70%}, {@code 9.1}, {@code －}. */
    default String text(Indicator indicator, MonthSpan span) {
        return value(indicator, span).map(value -> shown(indicator, value)).orElse("－");
    }

    static String shown(Indicator indicator, BigDecimal value) {
        return switch (indicator.measure()) {
            case Measure.Percent _ -> value.toPlainString() + "%";
            case Measure.PerInhabitants _ -> value.toPlainString();
            case Measure.Count _, Measure.Breakdown _, Measure.Inhabitants _ -> "%,d".formatted(value.longValueExact());
        };
    }
}
