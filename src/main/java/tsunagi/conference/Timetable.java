package tsunagi.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tsunagi.kernel.AgencyId;

/**
 * 定例の会議 — a row of regular meetings of an agency with those who are always invited.
 *
 * @param ended no further meeting is proposed
 * @param members 常任の構成員
 * @param changedBy who saved the rule last
 */
record Timetable(
        TimetableId id,
        AgencyId agency,
        TimetableRule rule,
        boolean ended,
        List<Member> members,
        long version,
        String changedBy,
        Instant changedAt) {
    Timetable {
        members = List.copyOf(members);
    }

    /** 常任の構成員. */
    record Member(UUID id, Attendee.Person person) {}

    String path() {
        return "/timetables/" + id;
    }
}
