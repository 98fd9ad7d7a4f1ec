package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.kernel.CaseId;

/** Benefits and applications put into the tables by hand, for tests of what is decided of them. */
record BenefitRows(JdbcClient jdbc) {
    BenefitId begin(CaseId caseId, BenefitKind kind) {
        var id = BenefitId.next();
        jdbc.sql("insert into housing_benefit (id, case_id, kind) values (:id, :case, :kind)")
                .param("id", id.value())
                .param("case", caseId.value())
                .param("kind", kind.name())
                .update();
        return id;
    }

    /** One that is answered already, with its statement. */
    Applied apply(BenefitId benefit, ApplicationKind kind, LocalDate on) {
        var id = ApplicationId.next();
        var statement = UUID.randomUUID();
        jdbc.sql("""
                        insert into benefit_application (id, benefit_id, kind, applied_on, received_on, change_ground,
                                                         changed_since, met_again_on, state, state_on)
                        values (:id, :benefit, :kind, :on, :on, case when :kind = 'CHANGE' then 'RENT_CHANGED' end,
                                case when :kind = 'CHANGE' then date_trunc('month', :on::date)::date end,
                                case when :kind = 'RESUMPTION' then :on::date end, 'DECIDED', :on)
                        """)
                .param("id", id.value())
                .param("benefit", benefit.value())
                .param("kind", kind.name())
                .param("on", on)
                .update();
        jdbc.sql("""
                        insert into benefit_statement (id, application_id, revision, type, municipality_code, household_size,
                                                       rent, income_known, assets_known)
                        values (:id, :application, 1, 'R1', '13101', 1, 60000, true, true)
                        """).param("id", statement).param("application", id.value()).update();
        return new Applied(id, statement);
    }

    record Applied(ApplicationId id, UUID statement) {}
}
