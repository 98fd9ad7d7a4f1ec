package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubjectStatementStore {
    private static final String SELECT = """
            select id, subject_id, meeting_id, request_id, organisation, told_on, content, withdrawn_reason
            from support_conference_statement where %s order by told_on, id
            """;

    private final JdbcClient jdbc;

    SubjectStatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Statement> ofSubject(SubjectId subject) {
        return jdbc.sql(SELECT.formatted("subject_id = :id"))
                .param("id", subject.value())
                .query(SubjectStatementStore::statement)
                .list();
    }

    List<Statement> ofMeeting(MeetingId meeting) {
        return jdbc.sql(SELECT.formatted("meeting_id = :id"))
                .param("id", meeting.value())
                .query(SubjectStatementStore::statement)
                .list();
    }

    void add(Statement statement) {
        jdbc.sql("""
                        insert into support_conference_statement (id, subject_id, meeting_id, request_id, organisation,
                                                                  told_on, content)
                        values (:id, :subject, :meeting, :request, :organisation, :on, :content)
                        """)
                .param("id", statement.id().value())
                .param("subject", statement.subject().value())
                .param(
                        "meeting",
                        statement.meeting() == null ? null : statement.meeting().value())
                .param(
                        "request",
                        statement.request() == null ? null : statement.request().value())
                .param("organisation", statement.organisation())
                .param("on", statement.toldOn())
                .param("content", statement.content())
                .update();
    }

    /** False when it was taken back before. */
    boolean withdraw(StatementId id, String reason) {
        return jdbc.sql("""
                        update support_conference_statement
                        set withdrawn_at = tsunagi_now(), withdrawn_by = tsunagi_staff(), withdrawn_reason = :reason
                        where id = :id and withdrawn_at is null
                        """).param("id", id.value()).param("reason", reason).update() == 1;
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        UUID meeting = row.getObject("meeting_id", UUID.class);
        UUID request = row.getObject("request_id", UUID.class);
        return new Statement(
                new StatementId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                meeting == null ? null : new MeetingId(meeting),
                request == null ? null : new RequestId(request),
                row.getString("organisation"),
                row.getObject("told_on", LocalDate.class),
                row.getString("content"),
                row.getString("withdrawn_reason"));
    }
}
