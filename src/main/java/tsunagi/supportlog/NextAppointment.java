package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;

/**
 * 次回予定.
 *
 * @param at null when only the day is agreed
 * @param what 面談, 家庭訪問 …
 */
public record NextAppointment(
        LocalDate on, @Nullable LocalTime at, @Nullable String what) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    public NextAppointment {
        requireNonNull(on, "on is null");
    }

    /** {@code 令和8年11月24日（火） 14:00 面談}, as far as it is known. */
    public String label() {
        return Stream.of(JapaneseDates.formatWithWeekday(on), at == null ? null : TIME.format(at), what)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
