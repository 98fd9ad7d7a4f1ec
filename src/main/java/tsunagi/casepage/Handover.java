package tsunagi.casepage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.JapaneseDates;

/**
 * 担当替え of this case together with others, as the chief did it.
 *
 * @param from the name of who led it; null where nobody did
 * @param undone it was taken back at once
 */
record Handover(
        @Nullable String from,
        @Nullable String to,
        LocalDate on,
        String reason,
        @Nullable String by,
        Instant at,
        boolean undone) {
    String since() {
        return JapaneseDates.formatWithWeekday(on);
    }

    String written() {
        return JapaneseDates.formatShort(JapanTime.of(at).toLocalDate());
    }
}
