package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.web.ChangedMeanwhile.Saved;

@Repository
class DiscussionStore {
    private static final String SELECT = """
            select d.meeting_id, d.subject_id, d.assessment, d.approacher, d.approach, d.next_on, d.version, d.changed_at,
                   coalesce(s.name, '') as changed_by, m.held_on, coalesce(t.name, t.description) as label
            from support_conference_discussion d
            join support_conference_meeting m on m.id = d.meeting_id
            join support_conference_subject t on t.id = d.subject_id
            left join published_staff s on s.staff_id = d.changed_by
            where %s order by m.held_on desc, d.meeting_id, t.id
            """;

    private final JdbcClient jdbc;

    DiscussionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 検討 with its day, of whom it is, and what a conflicting change has to be told. */
    record Held(Discussion discussion, LocalDate on, String label, Saved saved) {}

    /** The latest first. */
    List<Held> ofSubject(SubjectId subject) {
        return jdbc.sql(SELECT.formatted("d.subject_id = :id"))
                .param("id", subject.value())
                .query(DiscussionStore::held)
                .list();
    }

    List<Held> ofMeeting(MeetingId meeting) {
        return jdbc.sql(SELECT.formatted("d.meeting_id = :id"))
                .param("id", meeting.value())
                .query(DiscussionStore::held)
                .list();
    }

    /** False when another version is stored by now; version 0 for the first one. */
    boolean write(Discussion discussion) {
        return jdbc.sql(discussion.version() == 0 ? """
                insert into support_conference_discussion (meeting_id, subject_id, assessment, approacher, approach, next_on,
                                                           version)
                values (:meeting, :subject, :assessment, :approacher, :approach, :next, :version + 1)
                on conflict do nothing
                """ : """
                update support_conference_discussion
                set assessment = :assessment, approacher = :approacher, approach = :approach, next_on = :next,
                    version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
                where meeting_id = :meeting and subject_id = :subject and version = :version
                """)
                        .param("meeting", discussion.meeting().value())
                        .param("subject", discussion.subject().value())
                        .param("assessment", discussion.assessment())
                        .param("approacher", discussion.approacher())
                        .param("approach", discussion.approach())
                        .param("next", discussion.nextOn())
                        .param("version", discussion.version())
                        .update()
                == 1;
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var discussion = new Discussion(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                row.getString("assessment"),
                row.getString("approacher"),
                row.getString("approach"),
                row.getObject("next_on", LocalDate.class),
                row.getLong("version"));
        return new Held(
                discussion,
                row.getObject("held_on", LocalDate.class),
                row.getString("label"),
                new Saved(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }
}
