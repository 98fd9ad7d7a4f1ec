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

    static CaseLine line(ResultSet row) throws SQLException {
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
