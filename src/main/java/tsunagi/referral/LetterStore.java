package tsunagi.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

@Repository
class LetterStore {
    private static final String ADD = """
            insert into referral_letter (id, referral_id, number, issued_on, title, recipient, address, agency, office,
                                         contact, person, message, consent, answer, issued_at)
            values (:id, :referral, :number, :on, :title, :recipient, :address, :agency, :office,
                    :contact, :person, :message, :consent, :answer, :at)
            """;
    private static final String OF_CASE = """
            select l.id, l.referral_id, l.number, l.issued_on, l.title, l.recipient, l.address, l.agency, l.office,
                   l.contact, l.person, l.message, l.consent, l.answer
            from referral_letter l
            join referral r on r.municipality_id = l.municipality_id and r.id = l.referral_id
            where r.case_id = :case
            order by l.issued_on, l.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ReferralLetter letter) {
        var content = letter.content();
        var sender = letter.sender();
        jdbc.sql(ADD)
                .param("id", letter.id().value())
                .param("referral", letter.referral().value())
                .param("number", letter.number())
                .param("on", letter.issuedOn())
                .param("title", content.title())
                .param("recipient", content.recipient())
                .param("address", content.address())
                .param("agency", sender.agency())
                .param("office", sender.office())
                .param("contact", sender.contact())
                .param("person", content.person())
                .param("message", content.message())
                .param("consent", content.consent())
                .param("answer", content.answer())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Oldest first. */
    List<ReferralLetter> ofCase(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> letter(row))
                .list();
    }

    private static ReferralLetter letter(ResultSet row) throws SQLException {
        return new ReferralLetter(
                new LetterId(row.getObject("id", UUID.class)),
                new ReferralId(row.getObject("referral_id", UUID.class)),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                new ReferralLetter.Content(
                        row.getString("title"),
                        row.getString("recipient"),
                        row.getString("address"),
                        row.getString("person"),
                        row.getString("message"),
                        row.getString("consent"),
                        row.getString("answer")),
                new ReferralLetter.Sender(row.getString("agency"), row.getString("office"), row.getString("contact")));
    }
}
