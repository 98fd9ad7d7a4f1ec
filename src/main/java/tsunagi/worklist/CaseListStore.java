package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.NextMove;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

@Repository
class CaseListStore {
    /**
     * The page is found first: who leads a case is read for fifty cases, not for all that are counted. Its conditions and order
     * stand in it only when they are asked for: a plan for all of them together would walk through every case.
     */
    private static final String LIST = """
            with page as materialized (
                select c.case_id, c.case_number, c.person_id, c.received_on, c.stage, c.next_move, c.next_due,
                       c.last_fact_on, count(*) over () as total
                from published_case c
                join visible_case v on v.case_id = c.case_id
                where true %1$s
                order by %2$s
                limit :size offset :skip)
            select page.*, s.name as lead, a.restricted
            from page
            join case_access a on a.case_id = page.case_id
            left join published_case_team t on t.case_id = page.case_id and t.lead
            left join published_staff s on s.staff_id = t.staff_id
            order by %2$s
            """;

    private static final String STAGE = "and c.stage = :stage ";
    private static final String OPEN = "and c.open ";
    private static final String OF_MINE =
            "case_id in (select case_id from published_case_team where staff_id = tsunagi_staff()) ";

    /** From the work that waits to whose it is: most cases of ten years are closed, and nothing waits in them. */
    private static final String TODAY = """
            with waiting as (
                select case_id, next_move as move, next_due as due from published_case_with_next_move
                where next_move <> 'FOLLOW_UP' or next_due <= :today + 30
                union all
                select f.case_id, 'FOLLOW_UP', f.due_on
                from published_evaluation_follow_up f join published_case c on c.case_id = f.case_id
                where c.next_move <> 'FOLLOW_UP' and f.due_on <= :today + 7
                union all
                select m.case_id, case when m.returned then 'REVISE_AMENDMENT' else 'SUBMIT_AMENDMENT' end, null
                from published_plan_amendment_at_desk m join published_case c on c.case_id = m.case_id
                where c.stage not in ('CLOSED', 'SUSPENDED')
                union all
                select t.case_id, 'DO_AS_REVIEWED', t.act_by from published_review_task t),
            work as materialized (select case_id, move, due from waiting w %s)
            select c.case_id, c.case_number, c.person_id, c.received_on, c.stage, w.move as next_move, w.due as next_due,
                   c.last_fact_on, s.name as lead, a.restricted, 0 as total
            from work w
            join published_case c on c.case_id = w.case_id
            join visible_case v on v.case_id = c.case_id
            join case_access a on a.case_id = c.case_id
            left join published_staff s on s.staff_id = c.lead_staff_id
            order by w.due nulls last, c.last_fact_on
            limit :most
            """;

    private final JdbcClient jdbc;

    CaseListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of one page and how many there are in all. */
    record Lines(List<CaseLine> lines, int total) {}

    private record Counted(CaseLine line, int total) {}

    /** Cases of which this day lies within the range. */
    record Days(DayFilter.Day day, DayFilter.Range range) {}

    /** One page of the list, or as many cases as asked for. */
    Lines list(CaseFilter filter, CaseOrder order, @Nullable Days days, int size) {
        var found = jdbc.sql(LIST.formatted(conditions(filter, days), order(order)))
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("from", days == null ? null : days.range().from())
                .param("to", days == null ? null : days.range().to())
                .param("size", size)
                .param("skip", (filter.page() - 1) * CaseFilter.PAGE_SIZE)
                .query((row, index) -> new Counted(line(row), row.getInt("total")))
                .list();
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Lines(found.stream().map(Counted::line).toList(), total);
    }

    private static String conditions(CaseFilter filter, @Nullable Days days) {
        return (filter.stage() == null ? "" : STAGE)
                + (filter.open() ? OPEN : "")
                + (filter.mine() ? "and c." + OF_MINE : "")
                + (days == null ? "" : "and c." + column(days.day()) + " between :from and :to");
    }

    private static String column(DayFilter.Day day) {
        return switch (day) {
            case RECEIVED -> "received_on";
            case LAST_FACT -> "last_fact_on";
            case DUE -> "next_due";
        };
    }

    private static String order(CaseOrder order) {
        String first = switch (order) {
            case LAST_FACT -> "";
            case DUE -> "next_due nulls last, ";
            case NEWEST -> "received_on desc, ";
            case OLDEST -> "received_on, ";
            case NUMBER -> "case_number, ";
        };
        return first + "last_fact_on desc, case_number desc";
    }

    /** The next move of each case; beside it the follow-ups of a week, changes of a plan that wait at the desk, and what a review decided. */
    List<CaseLine> today(LocalDate today, boolean everybody, int most) {
        return jdbc.sql(TODAY.formatted(everybody ? "" : "where w." + OF_MINE))
                .param("today", today)
                .param("most", most)
                .query((row, index) -> line(row))
                .list();
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                NextMove.valueOf(row.getString("next_move")),
                row.getObject("next_due", LocalDate.class),
                row.getObject("last_fact_on", LocalDate.class),
                row.getString("lead"),
                row.getBoolean("restricted"));
    }
}
