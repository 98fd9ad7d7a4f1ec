package tsunagi.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * 目安値との比較: what was reached of a target.
 *
 * @param target null for a year before any target was set
 * @param achieved 達成率 in whole percent; null without a target or a value
 */
record TargetRow(
        @Nullable Target target,
        String wanted,
        String reached,
        @Nullable String achieved,
        boolean met) {

    static TargetRow of(Indicator indicator, Figures figures, MonthSpan span) {
        var target = figures.indicators()
                .file()
                .target(indicator.code(), span.year())
                .orElse(null);
        var value = figures.value(indicator, span).orElse(null);
        String reached = figures.text(indicator, span);
        if (target == null) {
            return new TargetRow(null, "－", reached, null, false);
        }
        String wanted = Figures.shown(indicator, target.value());
        if (value == null) {
            return new TargetRow(target, wanted, reached, null, false);
        }
        BigDecimal achieved = value.multiply(BigDecimal.valueOf(100)).divide(target.value(), 0, RoundingMode.HALF_UP);
        return new TargetRow(
                target, wanted, reached, achieved.toPlainString() + "%", value.compareTo(target.value()) >= 0);
    }

    String verdict() {
        return achieved == null ? "－" : met ? "達成" : "未達";
    }

    /** Such as 平成30年度: a later year than that of the target is compared with the last one set. */
    String year() {
        return target == null ? "" : target.year().label();
    }
}
