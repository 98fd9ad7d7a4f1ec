package tsunagi.packet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.conference.ConferenceId;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.JapaneseDates;

/**
 * 支援調整会議, as far as its papers need it.
 *
 * @param startsAt null where it is not known
 */
record Meeting(
        ConferenceId id,
        AgencyId agency,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        List<Invited> invited) {
    Meeting {
        invited = List.copyOf(invited);
    }

    /** {@code 令和8年11月24日（火） 14:00}. */
    String title() {
        return JapaneseDates.formatWithWeekday(heldOn) + (startsAt == null ? "" : " " + startsAt);
    }

    /** Empty once she is not invited any more. */
    Optional<Invited> find(UUID attendee) {
        return invited.stream().filter(each -> each.id().equals(attendee)).findFirst();
    }
}
