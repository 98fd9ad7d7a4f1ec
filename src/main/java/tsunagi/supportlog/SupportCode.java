package tsunagi.supportlog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list. A code is never given another meaning; its label may change from a day on.
 *
 * @param until its last day, null while it is in use
 */
record SupportCode(
        CodeList list,
        String code,
        String label,
        LocalDate from,
        @Nullable LocalDate until) {
    boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
