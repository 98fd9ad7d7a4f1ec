package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CooperationRequestStore {
    private final JdbcClient jdbc;

    CooperationRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InformationRequest> ofSubject(SubjectId subject) {
        return jdbc.sql("""
                        select id, subject_id, organisation, addressee, wanted, purpose, requested_on, due_on,
                               answer, answered_on, answer_note
                        from support_conference_request where subject_id = :subject order by requested_on, id
                        """)
                .param("subject", subject.value())
                .query(CooperationRequestStore::request)
                .list();
    }

    void add(InformationRequest request) {
        jdbc.sql("""
                        insert into support_conference_request (id, subject_id, organisation, addressee, wanted, purpose,
                                                                requested_on, due_on)
                        values (:id, :subject, :organisation, :addressee, :wanted, :purpose, :on, :due)
                        """)
                .param("id", request.id().value())
                .param("subject", request.subject().value())
                .param("organisation", request.organisation())
                .param("addressee", request.addressee())
                .param("wanted", request.wanted())
                .param("purpose", request.purpose())
                .param("on", request.on())
                .param("due", request.dueOn())
                .update();
    }

    /** False when it was answered before. */
    boolean answer(RequestId id, InformationRequest.Answer answer) {
        return jdbc.sql("""
                        update support_conference_request set answer = :answer, answered_on = :on, answer_note = :note
                        where id = :id and answer is null
                        """)
                        .param("id", id.value())
                        .param("answer", answer.cooperation().name())
                        .param("on", answer.on())
                        .param("note", answer.note())
                        .update()
                == 1;
    }

    private static InformationRequest request(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new InformationRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new SubjectId(row.getObject("subject_id", UUID.class)),
                row.getString("organisation"),
                row.getString("addressee"),
                row.getString("wanted"),
                row.getString("purpose"),
                row.getObject("requested_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                answer == null
                        ? null
                        : new InformationRequest.Answer(
                                Cooperation.valueOf(answer),
                                row.getObject("answered_on", LocalDate.class),
                                row.getString("answer_note")));
    }
}
