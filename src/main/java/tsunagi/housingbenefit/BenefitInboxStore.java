package tsunagi.housingbenefit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

@Repository
class BenefitInboxStore {
    /** What waits first, the longest waiting at the top; then what is answered, the newest at the top. Restricted cases as well. */
    private static final String INBOX = """
            with sent as (
            select a.id, b.case_id, c.case_number, c.person_id, b.kind as benefit_kind, a.kind, a.applied_on, a.state,
                   a.state_on, c.stage in ('CLOSED', 'SUSPENDED') as ended, a.recorded_at,
                   a.state = 'SUBMITTED' and c.stage not in ('CLOSED', 'SUSPENDED') as waiting
            from benefit_application a
            join housing_benefit b on b.municipality_id = a.municipality_id and b.id = a.benefit_id
            join submitted_case v on v.municipality_id = b.municipality_id and v.case_id = b.case_id
            join published_case c on c.municipality_id = b.municipality_id and c.case_id = b.case_id
            where a.state in ('SUBMITTED', 'RETURNED', 'DECIDED') and (:state::text is null or a.state = :state))
            select * from sent
            order by waiting desc, case when waiting then state_on end, case when waiting then recorded_at end,
                     state_on desc, id desc
            limit 500
            """;

    private final JdbcClient jdbc;

    BenefitInboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param state null for all */
    List<BenefitInboxRow> rows(@Nullable ApplicationState state) {
        return jdbc.sql(INBOX)
                .param("state", state == null ? null : state.name())
                .query((row, number) -> new BenefitInboxRow(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        BenefitKind.valueOf(row.getString("benefit_kind")),
                        ApplicationKind.valueOf(row.getString("kind")),
                        requireNonNull(row.getObject("applied_on", LocalDate.class)),
                        ApplicationState.valueOf(row.getString("state")),
                        requireNonNull(row.getObject("state_on", LocalDate.class)),
                        row.getBoolean("ended")))
                .list();
    }
}
