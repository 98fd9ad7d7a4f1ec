package tsunagi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.person.Addressee;

@Repository
class NoticeStore {
    private final JdbcClient jdbc;
    private final RoundReader rounds;

    NoticeStore(JdbcClient jdbc, RoundReader rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /** Serialises those who issue the notice of one submission. */
    void lock(SubmissionId submission) {
        jdbc.sql("select id from plan_submission where id = :id for update")
                .param("id", submission.value())
                .query(UUID.class)
                .single();
    }

    void add(DecisionNotice notice) {
        rounds.forget();
        var wording = notice.wording();
        var recipient = notice.recipient();
        jdbc.sql("""
                        insert into decision_notice (id, submission_id, number, issued_on, title, form_number, sender,
                                                     recipient, postal_code, address, applied_on, instruction, contact)
                        values (:id, :submission, :number, :on, :title, :form, :sender,
                                :recipient, :postal, :address, :applied, :instruction, :contact)
                        """)
                .param("id", Identifiers.next())
                .param("submission", notice.submission().value())
                .param("number", notice.number())
                .param("on", notice.issuedOn())
                .param("title", wording.title())
                .param("form", wording.formNumber())
                .param("sender", wording.sender())
                .param("recipient", recipient.name())
                .param("postal", recipient.postalCode())
                .param("address", recipient.address())
                .param("applied", wording.appliedOn())
                .param("instruction", wording.instruction())
                .param("contact", wording.contact())
                .update();
    }

    Optional<DecisionNotice> find(SubmissionId submission) {
        return jdbc.sql("""
                        select number, issued_on, title, form_number, sender, recipient, postal_code, address, applied_on,
                               instruction, contact
                        from decision_notice where submission_id = :submission
                        """)
                .param("submission", submission.value())
                .query((row, line) -> notice(submission, row))
                .optional();
    }

    static DecisionNotice notice(SubmissionId submission, ResultSet row) throws SQLException {
        return new DecisionNotice(
                submission,
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                new DecisionNotice.Wording(
                        row.getString("title"),
                        row.getString("form_number"),
                        row.getString("sender"),
                        row.getObject("applied_on", LocalDate.class),
                        row.getString("instruction"),
                        row.getString("contact")),
                new Addressee(row.getString("recipient"), row.getString("postal_code"), row.getString("address")));
    }
}
