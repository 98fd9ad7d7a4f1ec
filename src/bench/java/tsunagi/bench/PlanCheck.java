package tsunagi.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The state of each plan and of each submission follows from the last fact that moved it. */
final class PlanCheck implements Check {
    private static final String PLANS = """
            select count(*), count(*) filter (where p.state is distinct from case f.kind
                    when 'PLAN_DRAFTED' then 'DRAFT'
                    when 'PLAN_AGREED' then case when returned then 'AGREED_AGAIN' else 'AGREED' end
                    when 'PLAN_ON_AGENDA' then 'ON_AGENDA'
                    when 'CONFERENCE_APPROVED' then 'APPROVED'
                    when 'CONFERENCE_CONTINUED' then 'CONTINUED'
                    when 'DECISION_NOT_NEEDED' then 'NOT_NEEDED'
                    else substr(f.kind, 6) end
                or (p.state <> 'DRAFT' and p.state_on is distinct from f.fact_date))
            from plan p
            cross join lateral (
                select kind, fact_date from case_fact f
                where f.municipality_id = p.municipality_id and f.case_id = p.case_id and f.term = p.term
                  and kind in ('PLAN_DRAFTED', 'PLAN_AGREED', 'PLAN_ON_AGENDA', 'CONFERENCE_APPROVED',
                               'CONFERENCE_CONTINUED', 'PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_DECIDED', 'PLAN_CONFIRMED',
                               'PLAN_REPORTED', 'DECISION_NOT_NEEDED')
                  and not (kind = 'PLAN_CONFIRMED' and exists (
                      select from case_fact r where r.municipality_id = f.municipality_id and r.case_id = f.case_id
                        and r.term = f.term and r.kind = 'PLAN_REPORTED'))
                order by recorded_at desc limit 1) f
            cross join lateral (
                select exists (select from case_fact r where r.municipality_id = p.municipality_id
                    and r.case_id = p.case_id and r.term = p.term and r.kind = 'PLAN_RETURNED') as returned) back
            """;
    private static final String SUBMISSIONS = """
            select count(*), count(*) filter (where (p.state in ('DECIDED', 'CONFIRMED', 'REPORTED', 'NOT_NEEDED', 'SUBMITTED'))
                is distinct from (s.state <> 'RETURNED') and s.round = last.round
                or (s.state in ('DECIDED', 'CONFIRMED') and exists (
                    select from plan_submission_line l where l.municipality_id = s.municipality_id
                      and l.submission_id = s.id and l.answered_on is null
                      and l.route in ('DECISION', 'CONFIRMATION', 'SUPPORT_REQUEST'))))
            from plan_submission s
            join plan p on p.municipality_id = s.municipality_id and p.id = s.plan_id
            join (select municipality_id, plan_id, max(round) as round from plan_submission group by 1, 2) last
                on last.municipality_id = s.municipality_id and last.plan_id = s.plan_id
            where p.state <> 'AGREED_AGAIN'
            """;
    private static final String ROWS = """
            select count(*), count(*) filter (where not exists (
                    select from plan_support_line l where l.municipality_id = p.municipality_id and l.plan_id = p.id)
                or not exists (select from plan_goal g where g.municipality_id = p.municipality_id and g.plan_id = p.id)
                or (p.agreed_on is not null and not exists (
                    select from plan_revision r where r.municipality_id = p.municipality_id and r.plan_id = p.id
                      and r.occasion = 'AGREED' and r.fact_on = p.agreed_on)))
            from plan p
            """;

    @Override
    public List<Finding> run(Connection connection) throws SQLException {
        return List.of(
                count(connection, "plan state = its last fact", PLANS),
                count(connection, "submission = plan state and answered lines", SUBMISSIONS),
                count(connection, "plan has goals, lines and the copy agreed to", ROWS));
    }

    private static Finding count(Connection connection, String what, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return Finding.counted(what, row.getLong(1), row.getLong(2));
        }
    }
}
