package tsunagi.reporting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Period;
import tsunagi.tenancy.SettingKey;

/**
 * 指標 — a number of the returns, as {@code indicators/} defines it.
 *
 * @param unit 件・人・%
 * @param valid when it has this name and is counted so
 */
record Indicator(String code, String name, String unit, Measure measure, Period valid, Counting counting) {
    Indicator {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(unit, "unit is null");
        Objects.requireNonNull(measure, "measure is null");
    }

    /**
     * By which day it counts.
     *
     * @param decidedBy the setting that decides it where no source has settled it, else null
     * @param source standard-forms § and the source behind it
     */
    record Counting(String day, @Nullable SettingKey decidedBy, String source) {}

    /** Whether its number can be opened: it has cases behind it. */
    boolean isCount() {
        return measure instanceof Measure.Count;
    }
}
