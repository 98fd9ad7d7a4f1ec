package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * 次回予定.
 *
 * @param at null when only the day is agreed
 * @param what 面談, 家庭訪問 …
 */
public record NextAppointment(
        LocalDate on, @Nullable LocalTime at, @Nullable String what) {
    public NextAppointment {
        requireNonNull(on, "on is null");
    }
}
