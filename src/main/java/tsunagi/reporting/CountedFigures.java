package tsunagi.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.Population;

/**
 * The numbers of a return, from what was counted.
 *
 * @param population null where only a part of the municipality is counted, whose inhabitants nobody knows
 */
record CountedFigures(
        IndicatorSet indicators, Tally tally, @Nullable Population population) implements Figures {

    @Override
    public Optional<BigDecimal> value(Indicator indicator, MonthSpan span) {
        return switch (indicator.measure()) {
            case Measure.Count count -> Optional.of(BigDecimal.valueOf(tally.number(count, span)));
            case Measure.Breakdown _ -> Optional.empty();
            case Measure.Percent(var parts, var whole) ->
                Ratio.percent(
                        parts.stream().mapToInt(part -> number(part, span)).sum(), number(whole, span));
            case Measure.PerInhabitants(var count) ->
                Optional.ofNullable(population)
                        .map(people -> Ratio.perInhabitants(number(count, span), span.months(), people.inhabitants()));
            case Measure.Inhabitants _ ->
                Optional.ofNullable(population).map(people -> BigDecimal.valueOf(people.inhabitants()));
        };
    }

    private int number(String code, MonthSpan span) {
        return indicators
                .find(code)
                .map(Indicator::measure)
                .map(measure -> measure instanceof Measure.Count count ? tally.number(count, span) : 0)
                .orElse(0);
    }
}
