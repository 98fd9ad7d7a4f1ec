package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    private static final String LIST = """
            select c.case_id, c.case_number, c.person_id, c.received_on, c.stage, c.next_move, c.next_due,
                   c.last_fact_on, s.name as lead, a.restricted, count(*) over () as total
            from published_case c
            join visible_case v on v.case_id = c.case_id
            join case_access a on a.case_id = c.case_id
            left join published_staff s on s.staff_id = c.lead_staff_id
            where (:stage::text is null or c.stage = :stage)
              and (not :open or c.stage not in ('CLOSED', 'CONSULTATION_ONLY'))
              and (not :mine or exists (select from published_case_team t
                                        where t.case_id = c.case_id and t.staff_id = tsunagi_staff()))
              and (:persons::uuid[] is null or c.person_id = any(:persons) or c.case_number = :number)
            order by c.last_fact_on desc, c.case_number desc
            limit :size offset :skip
            """;
    private static final String TODAY = """
            with own as (
                select c.case_id, c.case_number, c.person_id, c.received_on, c.stage, c.next_move, c.next_due,
                       c.last_fact_on, s.name as lead, a.restricted
                from published_case c
                join visible_case v on v.case_id = c.case_id
                join case_access a on a.case_id = c.case_id
                left join published_staff s on s.staff_id = c.lead_staff_id
                where :everybody or exists (select from published_case_team t
                                            where t.case_id = c.case_id and t.staff_id = tsunagi_staff())),
            work as (
                select case_id, next_move as move, next_due as due from own
                where next_move <> 'NOTHING' and (next_move <> 'FOLLOW_UP' or next_due <= :today + 30)
                union all
                select o.case_id, 'FOLLOW_UP', f.due_on
                from own o join published_evaluation_follow_up f on f.case_id = o.case_id
                where o.next_move <> 'FOLLOW_UP' and f.due_on <= :today + 7
                union all
                select o.case_id, case when m.returned then 'REVISE_AMENDMENT' else 'SUBMIT_AMENDMENT' end, null
                from own o join published_plan_amendment_at_desk m on m.case_id = o.case_id
                where o.stage not in ('CLOSED', 'SUSPENDED')
                union all
                select o.case_id, 'DO_AS_REVIEWED', t.act_by
                from own o join published_review_task t on t.case_id = o.case_id)
            select o.case_id, o.case_number, o.person_id, o.received_on, o.stage, w.move as next_move, w.due as next_due,
                   o.last_fact_on, o.lead, o.restricted, 0 as total
            from own o join work w on w.case_id = o.case_id
            order by w.due nulls last, o.last_fact_on
            limit :most
            """;

    private final JdbcClient jdbc;

    CaseListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines of one page and how many there are in all. */
    record Lines(List<CaseLine> lines, int total) {}

    private record Counted(CaseLine line, int total) {}

    /**
     * One page of the list.
     *
     * @param persons null for everybody; else the people found by the words of a search
     * @param number a case number among the words; null when there was none
     */
    Lines list(CaseFilter filter, @Nullable Set<PersonId> persons, @Nullable CaseNumber number) {
        var found = jdbc.sql(LIST)
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("open", filter.open())
                .param("mine", filter.mine())
                .param("persons", persons == null ? null : identifiers(persons))
                .param("number", number == null ? "" : number.value())
                .param("size", CaseFilter.PAGE_SIZE)
                .param("skip", (filter.page() - 1) * CaseFilter.PAGE_SIZE)
                .query((row, index) -> new Counted(line(row), row.getInt("total")))
                .list();
        int total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Lines(found.stream().map(Counted::line).toList(), total);
    }

    /** The next move of each case; beside it the follow-ups of a week, changes of a plan that wait at the desk, and what a review decided. */
    List<CaseLine> today(LocalDate today, boolean everybody, int most) {
        return jdbc.sql(TODAY)
                .param("today", today)
                .param("everybody", everybody)
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

    private static UUID[] identifiers(Set<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
