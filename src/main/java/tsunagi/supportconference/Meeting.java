package tsunagi.supportconference;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 支援会議の開催, not open to the public.
 *
 * @param attended the members who were there
 * @param remarks what concerns nobody in particular, such as 取決め of the conference itself (法9条7項)
 */
record Meeting(
        MeetingId id,
        LocalDate heldOn,
        @Nullable LocalTime startsAt,
        String place,
        @Nullable String remarks,
        List<MemberId> attended,
        long version) {
    Meeting {
        attended = List.copyOf(attended);
    }
}
