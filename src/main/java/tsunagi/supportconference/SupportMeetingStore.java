package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.web.ChangedMeanwhile.Saved;

@Repository
class SupportMeetingStore {
    private static final String ALL = """
            select m.id, m.held_on, m.starts_at, m.place, m.remarks, m.version, m.changed_at,
                   coalesce(s.name, '') as changed_by,
                   array(select a.member_id from support_conference_attendance a where a.meeting_id = m.id) as attended
            from support_conference_meeting m left join published_staff s on s.staff_id = m.changed_by
            where :id::uuid is null or m.id = :id
            order by m.held_on desc, m.id desc limit 200
            """;

    private final JdbcClient jdbc;

    SupportMeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting with what a conflicting change has to be told. */
    record Stored(Meeting meeting, Saved saved) {}

    /** The latest first. */
    List<Meeting> all() {
        return jdbc.sql(ALL).param("id", null).query(SupportMeetingStore::stored).list().stream()
                .map(Stored::meeting)
                .toList();
    }

    Optional<Stored> find(MeetingId id) {
        return jdbc.sql(ALL)
                .param("id", id.value())
                .query(SupportMeetingStore::stored)
                .optional();
    }

    void add(Meeting meeting) {
        write("""
                insert into support_conference_meeting (id, held_on, starts_at, place, remarks, version)
                values (:id, :on, :at, :place, :remarks, :version + 1)
                """, meeting);
        attend(meeting);
    }

    /** False when another version is stored by now. */
    boolean change(Meeting meeting) {
        boolean changed = write("""
                update support_conference_meeting
                set held_on = :on, starts_at = :at, place = :place, remarks = :remarks, version = version + 1,
                    changed_at = tsunagi_now(), changed_by = tsunagi_staff()
                where id = :id and version = :version
                """, meeting);
        if (changed) {
            attend(meeting);
        }
        return changed;
    }

    private boolean write(String sql, Meeting meeting) {
        return jdbc.sql(sql)
                        .param("id", meeting.id().value())
                        .param("on", meeting.heldOn())
                        .param("at", meeting.startsAt())
                        .param("place", meeting.place())
                        .param("remarks", meeting.remarks())
                        .param("version", meeting.version())
                        .update()
                == 1;
    }

    private void attend(Meeting meeting) {
        var members = meeting.attended().stream().map(MemberId::value).toArray(UUID[]::new);
        jdbc.sql("delete from support_conference_attendance where meeting_id = :id")
                .param("id", meeting.id().value())
                .update();
        jdbc.sql(
                        "insert into support_conference_attendance (meeting_id, member_id) select :id, unnest(:members::uuid[])")
                .param("id", meeting.id().value())
                .param("members", members)
                .update();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var attended = (UUID[]) row.getArray("attended").getArray();
        var meeting = new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                row.getString("remarks"),
                Arrays.stream(attended).map(MemberId::new).toList(),
                row.getLong("version"));
        return new Stored(
                meeting,
                new Saved(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }
}
