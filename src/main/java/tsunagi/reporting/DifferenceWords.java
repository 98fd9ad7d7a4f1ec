package tsunagi.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.OfficeId;

/** Says a difference in the words of the return. */
record DifferenceWords(IndicatorSet indicators, Map<OfficeId, String> offices, Clock clock) {
    DifferenceWords {
        offices = Map.copyOf(offices);
    }

    /** What is counted: 新規相談受付件数（はじめての相談）, 相談経路（本人が来所）. */
    String thing(CountedRow row) {
        String part = part(row);
        String whole = breakdown(row)
                .or(() -> counted(row, Set.of()))
                .map(Indicator::name)
                .orElse(part);
        return part.isEmpty() || part.equals(whole) ? whole : whole + "（" + part + "）";
    }

    /** The name of its key, where it has one. */
    private String part(CountedRow row) {
        return breakdown(row)
                .flatMap(whole -> indicators.find(whole.code() + "." + row.key()))
                .or(() -> counted(row, Set.of(row.key())))
                .map(Indicator::name)
                .orElse("");
    }

    private Optional<Indicator> breakdown(CountedRow row) {
        return indicators.indicators().stream()
                .filter(each -> each.measure() instanceof Measure.Breakdown breakdown && breakdown.kind() == row.kind())
                .findFirst();
    }

    private Optional<Indicator> counted(CountedRow row, Set<String> keys) {
        return indicators.indicators().stream()
                .filter(each -> each.measure() instanceof Measure.Count count
                        && count.kind() == row.kind()
                        && count.keys().equals(keys))
                .findFirst();
    }

    /** What has changed: 計上日が変わった（5月20日 → 6月2日）. */
    String change(Difference difference) {
        var before = difference.before();
        var after = difference.after();
        String changed = difference.cause().label();
        if (before == null || after == null) {
            return changed + recorded(difference.recordedAt());
        }
        var parts = new StringBuilder();
        if (!before.hasDayOf(after)) {
            parts.append("（%s → %s）".formatted(day(before), day(after)));
        }
        if (!before.hasKeyOf(after)) {
            parts.append("（%s → %s）".formatted(part(before), part(after)));
        }
        if (!before.office().equals(after.office())) {
            parts.append("（%s → %s）".formatted(office(before), office(after)));
        }
        return changed + parts + recorded(difference.recordedAt());
    }

    String day(CountedRow row) {
        return JapaneseDates.formatMonthDay(row.on());
    }

    private String office(CountedRow row) {
        return offices.getOrDefault(row.office(), "ほかの窓口");
    }

    private String recorded(@Nullable Instant at) {
        return at == null
                ? ""
                : "　記録：" + JapaneseDates.format(at.atZone(clock.getZone()).toLocalDate());
    }
}
