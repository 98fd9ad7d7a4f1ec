package tsunagi.reporting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of an own table, or several.
 *
 * @param code of a number or of a breakdown, all of whose entries become rows; {@code profile/2} for the second list of a
 *     breakdown by several lists
 * @param label what it is called here; empty for the name of the indicator
 */
public record TableRow(String code, String label) {
    private static final Pattern DIMENSION = Pattern.compile("([a-z0-9-]+)/([1-9])");

    /** The indicator behind it. */
    String indicator() {
        var matcher = DIMENSION.matcher(code);
        return matcher.matches() ? matcher.group(1) : code;
    }

    /** Whether there are such rows on the day of these definitions. */
    boolean isKnown(IndicatorSet indicators) {
        return !members(indicators).isEmpty();
    }

    /** The numbers that stand in it; none when there is no such indicator on that day. */
    List<Indicator> members(IndicatorSet indicators) {
        var matcher = DIMENSION.matcher(code);
        return matcher.matches()
                ? dimension(indicators, matcher.group(1), Integer.parseInt(matcher.group(2)) - 1)
                : indicators.members(code);
    }

    private static List<Indicator> dimension(IndicatorSet indicators, String breakdown, int place) {
        return indicators.lists(breakdown).stream()
                .skip(place)
                .limit(1)
                .flatMap(list -> list.codes().stream())
                .flatMap(entry -> indicators.find(indicators.code(breakdown, place, entry)).stream())
                .toList();
    }

    /** What stands above the entries of a breakdown; empty for a single number. */
    Optional<String> heading(IndicatorSet indicators) {
        var indicator = indicators.find(indicator()).orElse(null);
        if (indicator == null) {
            return Optional.of(label.isEmpty() ? code : label);
        }
        return indicator.measure() instanceof Measure.Breakdown
                ? Optional.of(label.isEmpty() ? indicator.name() : label)
                : Optional.empty();
    }
}
