package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

@Repository
class CaseRollStore {
    private static final String ROLL = """
            select c.case_id, c.case_number, c.person_id, c.received_on, c.stage, s.name as lead, r.route,
                   (select string_agg(h.option, ',' order by h.option) from published_forms_choice h
                    where h.case_id = c.case_id and h.form = 'assessment' and h.field = 'traits'
                      and h.term = (select max(latest.term) from published_forms_choice latest
                                    where latest.case_id = c.case_id and latest.form = 'assessment')) as traits,
                   p.term, p.drafted_on, p.employment_goal, p.ends_on, p.monitoring, p.evaluation_on,
                   (select string_agg(u.service_code, ',' order by u.service_code) from published_plan_service u
                    where u.plan_id = p.plan_id) as services,
                   count(*) over () as total
            from published_case c
            join visible_case v on v.case_id = c.case_id
            join case_access a on a.case_id = c.case_id and not a.restricted
            left join published_staff s on s.staff_id = c.lead_staff_id
            left join published_reception r on r.case_id = c.case_id
            left join lateral (select * from published_plan latest
                               where latest.case_id = c.case_id order by latest.term desc limit 1) p on true
            where (:stage::text is null or c.stage = :stage)
              and (not :open or c.stage not in ('CLOSED', 'CONSULTATION_ONLY'))
              and (not :mine or exists (select from published_case_team t
                                        where t.case_id = c.case_id and t.staff_id = tsunagi_staff()))
            order by c.case_number
            limit :most
            """;
    /** Of the reader's own desks, also those that she may not open: the paper says how many it leaves out, and nothing more. */
    private static final String RESTRICTED = """
            select count(*)
            from published_case c
            join case_access a on a.case_id = c.case_id and a.restricted
            where a.office_id in (select office_id from own_desk)
              and (:stage::text is null or c.stage = :stage)
              and (not :open or c.stage not in ('CLOSED', 'CONSULTATION_ONLY'))
              and (not :mine or exists (select from published_case_team t
                                        where t.case_id = c.case_id and t.staff_id = tsunagi_staff()))
            """;

    private final JdbcClient jdbc;

    CaseRollStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total of the cases that match, printed or not */
    record Found(List<RollCase> cases, int total, int restricted) {}

    private record Counted(RollCase roll, int total) {}

    Found find(CaseFilter filter, int most) {
        var counted = filtered(ROLL, filter)
                .param("most", most)
                .query((row, index) -> new Counted(roll(row), row.getInt("total")))
                .list();
        int total = counted.isEmpty() ? 0 : counted.getFirst().total();
        int restricted = filtered(RESTRICTED, filter).query(Integer.class).single();
        return new Found(counted.stream().map(Counted::roll).toList(), total, restricted);
    }

    private JdbcClient.StatementSpec filtered(String sql, CaseFilter filter) {
        return jdbc.sql(sql)
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("open", filter.open())
                .param("mine", filter.mine());
    }

    private static RollCase roll(ResultSet row) throws SQLException {
        return new RollCase(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getString("lead"),
                row.getString("route"),
                codes(row.getString("traits")),
                row.getObject("term") == null ? null : plan(row));
    }

    private static RollCase.Plan plan(ResultSet row) throws SQLException {
        return new RollCase.Plan(
                row.getInt("term"),
                row.getObject("drafted_on", LocalDate.class),
                row.getBoolean("employment_goal"),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("monitoring", LocalDate.class),
                row.getObject("evaluation_on", LocalDate.class),
                codes(row.getString("services")));
    }

    private static List<String> codes(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(",", -1));
    }
}
