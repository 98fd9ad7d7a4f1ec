package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.web.ChangedMeanwhile.Saved;

@Repository
class SubjectStore {
    private static final String ALL = """
            select t.id, t.name, t.description, t.area, t.noticed_by, t.noticed_on, t.worry, t.approacher, t.approach,
                   t.next_on, t.state, t.state_on, t.state_note, t.version, t.changed_at,
                   coalesce(s.name, '') as changed_by
            from support_conference_subject t left join published_staff s on s.staff_id = t.changed_by
            where :id::uuid is null or t.id = :id
            order by t.state <> 'WATCHING', t.next_on nulls last, t.noticed_on, t.id
            """;

    private final JdbcClient jdbc;

    SubjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A 対象者 with what a conflicting change has to be told. */
    record Stored(Subject subject, Saved saved) {}

    /** Those who are watched over first, by the day of the next step. */
    List<Subject> all() {
        return jdbc.sql(ALL).param("id", null).query(SubjectStore::stored).list().stream()
                .map(Stored::subject)
                .toList();
    }

    Optional<Stored> find(SubjectId id) {
        return jdbc.sql(ALL).param("id", id.value()).query(SubjectStore::stored).optional();
    }

    /** Takes the row for this transaction; false where there is none. */
    boolean lock(SubjectId id) {
        return jdbc.sql("select id from support_conference_subject where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void add(Subject subject) {
        write("""
                insert into support_conference_subject (id, name, description, area, noticed_by, noticed_on, worry,
                                                        approacher, approach, next_on, state, state_on, state_note, version)
                values (:id, :name, :description, :area, :noticedBy, :noticedOn, :worry,
                        :approacher, :approach, :nextOn, :state, :stateOn, :stateNote, :version + 1)
                """, subject);
    }

    /** False when another version is stored by now. */
    boolean change(Subject subject) {
        return write("""
                update support_conference_subject
                set name = :name, description = :description, area = :area, noticed_by = :noticedBy,
                    noticed_on = :noticedOn, worry = :worry, approacher = :approacher, approach = :approach,
                    next_on = :nextOn, state = :state, state_on = :stateOn, state_note = :stateNote,
                    version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
                where id = :id and version = :version
                """, subject);
    }

    /** What a meeting has agreed on stands on the record of whom it concerns. */
    void agree(SubjectId id, Discussion discussion) {
        jdbc.sql("""
                        update support_conference_subject
                        set approacher = :approacher, approach = :approach, next_on = :nextOn, version = version + 1,
                            changed_at = tsunagi_now(), changed_by = tsunagi_staff()
                        where id = :id
                        """)
                .param("id", id.value())
                .param("approacher", discussion.approacher())
                .param("approach", discussion.approach())
                .param("nextOn", discussion.nextOn())
                .update();
    }

    private boolean write(String sql, Subject subject) {
        return jdbc.sql(sql)
                        .param("id", subject.id().value())
                        .param("name", subject.name())
                        .param("description", subject.description())
                        .param("area", subject.area())
                        .param("noticedBy", subject.noticedBy())
                        .param("noticedOn", subject.noticedOn())
                        .param("worry", subject.worry())
                        .param("approacher", subject.approacher())
                        .param("approach", subject.approach())
                        .param("nextOn", subject.nextOn())
                        .param("state", subject.state().name())
                        .param("stateOn", subject.stateOn())
                        .param("stateNote", subject.stateNote())
                        .param("version", subject.version())
                        .update()
                == 1;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var subject = new Subject(
                new SubjectId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("description"),
                row.getString("area"),
                row.getString("noticed_by"),
                row.getObject("noticed_on", LocalDate.class),
                row.getString("worry"),
                row.getString("approacher"),
                row.getString("approach"),
                row.getObject("next_on", LocalDate.class),
                WatchState.valueOf(row.getString("state")),
                row.getObject("state_on", LocalDate.class),
                row.getString("state_note"),
                row.getLong("version"));
        return new Stored(
                subject,
                new Saved(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }
}
