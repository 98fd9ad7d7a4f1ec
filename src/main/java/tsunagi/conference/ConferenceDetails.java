package tsunagi.conference;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;

/**
 * 開催の概要.
 *
 * @param startsAt null where it is not known any more
 * @param heldOnPaper the minutes are in the binder and were not typed again
 */
public record ConferenceDetails(
        ConferenceKind kind, LocalDate heldOn, @Nullable LocalTime startsAt, String place, boolean heldOnPaper) {
    public ConferenceDetails {
        requireNonNull(kind, "kind is null");
        requireNonNull(heldOn, "heldOn is null");
        if (place.isBlank()) {
            throw new Refusal("place", "場所を入力してください");
        }
    }
}
