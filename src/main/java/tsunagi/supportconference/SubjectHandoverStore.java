package tsunagi.supportconference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.supportlog.SupportRecordId;

@Repository
class SubjectHandoverStore {
    private final JdbcClient jdbc;

    SubjectHandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Handover> ofSubject(SubjectId subject) {
        return jdbc.sql("""
                        select h.id, c.case_number, h.record_id, h.handed_on, h.reason, h.void_reason,
                               array(select s.statement_id from support_conference_handed_statement s
                                     where s.handover_id = h.id) as statements
                        from support_conference_handover h join published_case c on c.case_id = h.case_id
                        where h.subject_id = :subject order by h.handed_at, h.id
                        """)
                .param("subject", subject.value())
                .query(SubjectHandoverStore::handover)
                .list();
    }

    void add(Handover handover, SubjectId subject, CaseId into) {
        jdbc.sql("""
                        insert into support_conference_handover (id, subject_id, case_id, record_id, handed_on, reason)
                        values (:id, :subject, :case, :record, :on, :reason)
                        """)
                .param("id", handover.id().value())
                .param("subject", subject.value())
                .param("case", into.value())
                .param("record", handover.record().value())
                .param("on", handover.on())
                .param("reason", handover.reason())
                .update();
        jdbc.sql("""
                        insert into support_conference_handed_statement (handover_id, statement_id)
                        select :id, unnest(:statements::uuid[])
                        """)
                .param("id", handover.id().value())
                .param(
                        "statements",
                        handover.statements().stream().map(StatementId::value).toArray(UUID[]::new))
                .update();
    }

    /** False when it was taken back before. */
    boolean takeBack(HandoverId id, String reason) {
        return jdbc.sql("""
                        update support_conference_handover
                        set voided_at = tsunagi_now(), voided_by = tsunagi_staff(), void_reason = :reason
                        where id = :id and voided_at is null
                        """).param("id", id.value()).param("reason", reason).update() == 1;
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                row.getString("case_number"),
                new SupportRecordId(row.getObject("record_id", UUID.class)),
                row.getObject("handed_on", LocalDate.class),
                row.getString("reason"),
                Arrays.stream((UUID[]) row.getArray("statements").getArray())
                        .map(StatementId::new)
                        .toList(),
                row.getString("void_reason"));
    }
}
