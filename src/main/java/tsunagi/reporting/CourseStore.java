package tsunagi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

/** Reads how far the consultations of some months have come, restricted ones too; only a list of them joins visible_case. */
@Repository
class CourseStore {
    // Of a contact with the person or the family: M01 telephone, M02 visit, M03 interview, M11 message; A01 person, A02
    // family. Asked case by case: joined as a whole, all records of the municipality would be read.
    private static final String COURSES = """
            with cohort as materialized (
                select case_id, case_number, received_on from published_case
                where received_on between :from and :until and (:whole or office_id = any(:offices))),
            fact as (
                select f.case_id, f.kind, f.fact_date,
                       min(f.fact_date) filter (where f.kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED',
                                                                 'DECISION_NOT_NEEDED'))
                           over (partition by f.case_id) as decided_on
                from published_casefile_fact f join cohort c on c.case_id = f.case_id
                where f.kind in ('APPLIED', 'ASSESSED', 'PLAN_AGREED', 'PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED',
                                 'DECISION_NOT_NEEDED', 'SUPPORT_RECORDED')),
            step as (
                select case_id, min(decided_on) as decided_on,
                       min(fact_date) filter (where kind = 'APPLIED') as applied_on,
                       min(fact_date) filter (where kind = 'ASSESSED') as assessed_on,
                       min(fact_date) filter (where kind = 'PLAN_AGREED') as planned_on,
                       min(fact_date) filter (where kind = 'SUPPORT_RECORDED' and fact_date >= decided_on) as supported_on
                from fact group by case_id),
            contact as (
                select c.case_id,
                       (select min(r.happened_on) from published_supportlog_contact r
                        where r.case_id = c.case_id and r.happened_on > c.received_on
                          and r.method in ('M01', 'M02', 'M03', 'M11')
                          and (r.counterparts && array ['A01', 'A02'] or cardinality(r.counterparts) = 0)) as seen_again_on
                from cohort c),
            ending as (
                select c.case_id, min(e.closed_on) as closed_on
                from published_evaluation_ending e join cohort c on c.case_id = e.case_id
                where e.kind = 'CLOSED' group by c.case_id)
            select c.case_id, c.received_on, r.route, s.applied_on, s.assessed_on, s.planned_on, s.decided_on,
                   s.supported_on, e.closed_on, k.seen_again_on
            from cohort c
            left join published_reception r on r.case_id = c.case_id
            left join step s on s.case_id = c.case_id
            left join contact k on k.case_id = c.case_id
            left join ending e on e.case_id = c.case_id
            order by c.received_on, c.case_number
            """;

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their reception. */
    List<Course> courses(ReturnScope scope, MonthSpan span) {
        return Within.bind(jdbc.sql(COURSES), scope, span)
                .query((row, number) -> course(row))
                .list();
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                row.getString("route"),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("supported_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("seen_again_on", LocalDate.class));
    }
}
