package tsunagi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.reporting.ReturnMaterial.Outcome;
import tsunagi.reporting.ReturnMaterial.Reception;
import tsunagi.tenancy.ServiceCode;

/** Reads what a return counts. A return counts everybody, restricted cases too; only its drill-down hides them. */
@Repository
class ReturnStore {
    private static final String RECEPTIONS = """
            select case_id, received_on from published_case
            where received_on between :from and :until and (:whole or office_id = any(:offices))
            order by received_on, case_number
            """;

    /** The first answer of a プラン期: an amendment within the plan makes no further plan. */
    private static final String PLANS = """
            select f.case_id, f.made_on, p.employment_goal is true as aims,
                   array(select s.service_code from published_plan_service s where s.plan_id = p.plan_id) as services
            from (select case_id, term, min(fact_date) as made_on from published_casefile_fact
                  where kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED')
                  group by case_id, term) f
            join published_plan p on p.case_id = f.case_id and p.term = f.term
            join published_case c on c.case_id = f.case_id
            where f.made_on <= :until and (:whole or c.office_id = any(:offices))
            order by f.made_on, c.case_number
            """;

    private static final String OUTCOMES = """
            select o.case_id, c.person_id, o.kind, o.happened_on
            from published_services_employment_outcome o
            join published_case c on c.case_id = o.case_id
            where o.happened_on between :from and :until and (:whole or c.office_id = any(:offices))
            order by o.happened_on, c.case_number
            """;

    private static final String SHOWN = """
            select c.case_id, c.case_number, c.person_id
            from published_case c join visible_case v on v.case_id = c.case_id
            where c.case_id = any(:cases)
            """;

    private final JdbcClient jdbc;

    ReturnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan as it is stored: the municipality's own codes of services. */
    record StoredPlan(CaseId caseId, LocalDate on, boolean aimsAtEmployment, Set<ServiceCode> services) {}

    /** A counted case that the reader may open. */
    record Shown(CaseId caseId, CaseNumber number, PersonId person) {}

    List<Reception> receptions(ReturnScope scope, LocalDate from, LocalDate until) {
        return within(RECEPTIONS, scope)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Reception(caseId(row), row.getObject("received_on", LocalDate.class)))
                .list();
    }

    List<StoredPlan> plans(ReturnScope scope, LocalDate until) {
        return within(PLANS, scope)
                .param("until", until)
                .query((row, number) -> new StoredPlan(
                        caseId(row),
                        row.getObject("made_on", LocalDate.class),
                        row.getBoolean("aims"),
                        Arrays.stream((String[]) row.getArray("services").getArray())
                                .map(ServiceCode::new)
                                .collect(Collectors.toSet())))
                .list();
    }

    List<Outcome> outcomes(ReturnScope scope, LocalDate from, LocalDate until) {
        return within(OUTCOMES, scope)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Outcome(
                        caseId(row),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("kind").equals("STARTED") ? Outcome.Kind.EMPLOYED : Outcome.Kind.INCREASED,
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }

    /** Those of the cases that the reader may see. */
    Map<CaseId, Shown> shown(List<CaseId> cases) {
        return jdbc
                .sql(SHOWN)
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .query((row, number) -> new Shown(
                        caseId(row),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Shown::caseId, Function.identity()));
    }

    private StatementSpec within(String sql, ReturnScope scope) {
        return jdbc.sql(sql)
                .param("whole", scope.whole())
                .param("offices", scope.offices().stream().map(OfficeId::value).toArray(UUID[]::new));
    }

    private static CaseId caseId(ResultSet row) throws SQLException {
        return new CaseId(row.getObject("case_id", UUID.class));
    }
}
