package tsunagi.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number of a dashboard: what its table says is what its picture draws.
 *
 * @param value null where it is masked or has none
 * @param text as it is shown: {@code 1,234}, {@code 9.1}, {@code 70%}, {@code ※}, {@code －}
 * @param href where its cases are; null for what has none, and in what leaves the agency
 */
record Plot(
        String label,
        @Nullable BigDecimal value,
        String text,
        @Nullable String href) {

    double size() {
        return value == null ? 0 : value.doubleValue();
    }

    boolean drawn() {
        return value != null;
    }
}
