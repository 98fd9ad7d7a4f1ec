package tsunagi.housingbenefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.Identifiers;
import tsunagi.person.Addressee;

/** Notices are added once and never changed. */
@Repository
class BenefitNoticeStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<BenefitNotice.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    BenefitNoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BenefitNotice notice) {
        var wording = notice.wording();
        var recipient = notice.recipient();
        jdbc.sql("""
                        insert into benefit_notice (id, decision_id, kind, number, issued_on, title, form_number, sender,
                                                    recipient, postal_code, address, opening, items, instruction, contact)
                        values (:id, :decision, :kind, :number, :on, :title, :form, :sender,
                                :recipient, :postal, :address, :opening, :items::jsonb, :instruction, :contact)
                        """)
                .param("id", Identifiers.next())
                .param("decision", notice.decision().value())
                .param("kind", notice.kind().name())
                .param("number", notice.number())
                .param("on", notice.issuedOn())
                .param("title", wording.title())
                .param("form", wording.formNumber())
                .param("sender", wording.sender())
                .param("recipient", recipient.name())
                .param("postal", recipient.postalCode())
                .param("address", recipient.address())
                .param("opening", wording.opening())
                .param("items", JSON.writeValueAsString(wording.lines()))
                .param("instruction", wording.instruction())
                .param("contact", wording.contact())
                .update();
    }

    /** Of one decision, 通知書 before 証明書. */
    List<BenefitNotice> of(BenefitDecisionId decision) {
        return jdbc.sql("""
                        select kind, number, issued_on, title, form_number, sender, recipient, postal_code, address, opening,
                               items, instruction, contact
                        from benefit_notice where decision_id = :decision order by kind desc
                        """)
                .param("decision", decision.value())
                .query((row, number) -> notice(decision, row))
                .list();
    }

    private static BenefitNotice notice(BenefitDecisionId decision, ResultSet row) throws SQLException {
        return new BenefitNotice(
                decision,
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                new BenefitNotice.Wording(
                        row.getString("title"),
                        row.getString("form_number"),
                        row.getString("sender"),
                        row.getString("opening"),
                        JSON.readValue(row.getString("items"), LINES),
                        row.getString("instruction"),
                        row.getString("contact")),
                new Addressee(row.getString("recipient"), row.getString("postal_code"), row.getString("address")));
    }
}
