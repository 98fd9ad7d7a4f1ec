package tsunagi.conference;

import java.time.Instant;
import java.time.LocalDate;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.JapaneseDates;

/**
 * 支援調整会議 — one meeting (長岡 要領5、札幌 要綱4), convened by an agency; or one of another {@link Forum}.
 *
 * @param changedBy who saved the details last
 * @param changedAt when
 */
record Conference(
        ConferenceId id,
        AgencyId agency,
        ConferenceDetails details,
        long version,
        String changedBy,
        Instant changedAt) {

    LocalDate heldOn() {
        return details.heldOn();
    }

    Forum forum() {
        return details.forum();
    }

    /** {@code 令和8年11月24日（火） 14:00 定例}. */
    String title() {
        String time = details.startsAt() == null ? "" : " " + details.startsAt();
        return JapaneseDates.formatWithWeekday(heldOn()) + time + " "
                + details.kind().label();
    }
}
