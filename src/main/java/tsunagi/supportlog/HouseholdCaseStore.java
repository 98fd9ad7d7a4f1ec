package tsunagi.supportlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

@Repository
class HouseholdCaseStore {
    /**
     * Nothing is shared with a restricted case, nor with another case of somebody who has one: what is written in the one would
     * be read in the other.
     */
    private static final String OFFERED = """
            select distinct c.case_id, c.case_number, c.person_id
            from case_access me
            join published_person_relative r on r.person_id = me.person_id
            join published_case c on c.person_id = r.relative_id and c.stage not in ('CLOSED', 'SUSPENDED')
            join visible_case v on v.case_id = c.case_id
            where me.case_id = :case
              and not exists (select from case_access x
                              where x.person_id in (me.person_id, r.relative_id) and x.restricted)
            order by c.case_number
            """;

    private static final String VISIBLE = """
            select a.case_id, a.case_number, a.person_id
            from case_access a join visible_case v on v.case_id = a.case_id
            where a.case_id = any (string_to_array(:cases, ',')::uuid[])
            order by a.case_number
            """;

    private final JdbcClient jdbc;

    HouseholdCaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The running cases of the household that the one at the keyboard may open; none where a restriction is in play. */
    List<HouseholdCase> offered(CaseId caseId) {
        return jdbc.sql(OFFERED)
                .param("case", caseId.value())
                .query(HouseholdCaseStore::householdCase)
                .list();
    }

    /** Those of the cases that the one at the keyboard may see. */
    List<HouseholdCase> visible(Collection<CaseId> cases) {
        return jdbc.sql(VISIBLE)
                .param(
                        "cases",
                        cases.stream().map(CaseId::value).map(UUID::toString).collect(Collectors.joining(",")))
                .query(HouseholdCaseStore::householdCase)
                .list();
    }

    private static HouseholdCase householdCase(ResultSet row, int number) throws SQLException {
        return new HouseholdCase(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                "");
    }
}
