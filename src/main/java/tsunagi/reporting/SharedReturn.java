package tsunagi.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.Population;

/**
 * What another municipality lets this one see: its numbers of some months.
 *
 * @param maskedBelow smaller numbers must not be shown; 1 when all may be
 * @param months how many of the months were counted
 * @param countedAt when the oldest of them was counted; null when none was
 * @param inhabitants 人 at the end of the last month; null when nobody knows
 */
record SharedReturn(
        String code,
        String name,
        int maskedBelow,
        int months,
        @Nullable Instant countedAt,
        @Nullable Long inhabitants,
        List<Tally.Line> lines) {

    boolean isWhole(MonthSpan span) {
        return months == span.months();
    }

    Figures figures(IndicatorSet indicators) {
        return new CountedFigures(
                indicators, new Tally(lines), inhabitants == null ? null : new Population(inhabitants, false));
    }
}
