package tsunagi.tenancy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 招待者のリンクの期間 — from when until when somebody invited to a meeting may read her papers on a screen.
 *
 * @param daysBefore from the beginning of that day, counted back from the meeting's
 * @param hoursAfter until so many hours after its end
 */
public record GuestAccess(int daysBefore, int hoursAfter) {
    static final String NONE = "使わない";
    private static final Pattern TEXT = Pattern.compile("開催の([0-9]|1[0-4])日前から終了の([0-9]|[1-6][0-9]|7[0-2])時間後まで");

    /** Nobody writes down how long a meeting is to last; two hours is long for one, and the link closes rather too early. */
    private static final int USUAL_HOURS = 2;

    /** Where nobody knows when it begins, it has ended when the desk closes. */
    private static final LocalTime LATEST_END = LocalTime.of(17, 0);

    static boolean isText(String value) {
        return value.equals(NONE) || TEXT.matcher(value).matches();
    }

    /** Empty where the municipality lets no guest in. */
    static Optional<GuestAccess> of(String value) {
        var text = TEXT.matcher(value);
        return text.matches()
                ? Optional.of(new GuestAccess(Integer.parseInt(text.group(1)), Integer.parseInt(text.group(2))))
                : Optional.empty();
    }

    public LocalDateTime opens(LocalDate heldOn) {
        return heldOn.minusDays(daysBefore).atStartOfDay();
    }

    /** @param startsAt null where it is not known */
    public LocalDateTime closes(LocalDate heldOn, @Nullable LocalTime startsAt) {
        var end = startsAt == null
                ? heldOn.atTime(LATEST_END)
                : heldOn.atTime(startsAt).plusHours(USUAL_HOURS);
        return end.plusHours(hoursAfter);
    }
}
