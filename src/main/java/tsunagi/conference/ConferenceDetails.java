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
 * @param place empty where it takes place on the web only
 * @param heldOnPaper the minutes are in the binder and were not typed again
 * @param webAddress of a meeting on the web; empty where there is none
 */
public record ConferenceDetails(
        ConferenceKind kind,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        boolean heldOnPaper,
        Forum forum,
        String webAddress) {
    public ConferenceDetails {
        requireNonNull(kind, "kind is null");
        requireNonNull(heldOn, "heldOn is null");
        requireNonNull(forum, "forum is null");
        if (place.isBlank() && webAddress.isBlank()) {
            throw new Refusal("place", "場所か、オンライン会議のアドレスを入力してください");
        }
        if (!isWebAddress(webAddress)) {
            throw new Refusal("webAddress", "オンライン会議のアドレスは、https:// で始まる形で入力してください");
        }
    }

    /** A 支援調整会議 at a place. */
    public ConferenceDetails(
            ConferenceKind kind, LocalDate heldOn, @Nullable LocalTime startsAt, String place, boolean heldOnPaper) {
        this(kind, heldOn, startsAt, place, heldOnPaper, Forum.SUPPORT_CONFERENCE, "");
    }

    /** Only what a browser opens safely becomes a link. */
    static boolean isWebAddress(String address) {
        return address.isEmpty() || address.matches("https://[\\x21-\\x7E]{3,300}");
    }
}
