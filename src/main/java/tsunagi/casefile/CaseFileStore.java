package tsunagi.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.FiscalYear;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

@Repository
class CaseFileStore {
    private static final String NEXT_NUMBER = """
            insert into case_number_series as s (fiscal_year, last_number) values (:year, 1)
            on conflict (municipality_id, fiscal_year) do update set last_number = s.last_number + 1
            returning last_number
            """;
    private static final String OPEN = """
            insert into support_case (id, case_number, person_id, office_id, received_on, opened_at, opened_by)
            values (:id, :number, :person, :office, :received, :at, tsunagi_staff())
            """;
    private static final String APPEND = """
            insert into case_fact
                (id, case_id, kind, term, fact_date, recorded_at, recorded_by, due_on, detail, held_on_paper, voids,
                 about)
            values (:id, :case, :kind, :term, :on, :at, :by, :due, :detail, :paper, :voids,
                    :about)
            """;
    private static final String PROJECT = """
            insert into case_stage
                (case_id, stage, term, next_move, next_due, evaluation_on, last_fact_on, computed_at)
            values (:case, :stage, :term, :move, :due, :evaluation, :last, :at)
            on conflict (municipality_id, case_id) do update
            set stage = excluded.stage, term = excluded.term, next_move = excluded.next_move,
                next_due = excluded.next_due, evaluation_on = excluded.evaluation_on,
                last_fact_on = excluded.last_fact_on, computed_at = excluded.computed_at
            """;
    private static final String FACTS = """
            select id, kind, term, fact_date as "on", recorded_at, recorded_by, due_on, detail, held_on_paper, voids,
                   about
            from case_fact where case_id = :case
            """;

    private static final String FACTS_OF_MANY = """
            select case_id, id, kind, term, fact_date as "on", recorded_at, recorded_by, due_on, detail, held_on_paper,
                   voids, about
            from case_fact where case_id = any(:cases)
            """;

    private static final String HEAD = """
            select c.case_number, c.person_id, c.office_id, c.received_on, a.restricted
            from support_case c join case_access a on a.case_id = c.id
            where c.id = :case
            """;

    private static final String VISIBLE = """
            select c.case_id, c.case_number, c.received_on, c.stage from published_case c
            join visible_case v on v.case_id = c.case_id
            where c.person_id = :person order by c.received_on desc, c.case_number desc
            """;

    private final JdbcClient jdbc;

    CaseFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseHead head(CaseId caseId) {
        return jdbc.sql(HEAD)
                .param("case", caseId.value())
                .query((row, number) -> new CaseHead(
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        row.getObject("received_on", LocalDate.class),
                        row.getBoolean("restricted")))
                .single();
    }

    List<CaseGlance> visible(PersonId person) {
        return jdbc.sql(VISIBLE)
                .param("person", person.value())
                .query((row, number) -> new CaseGlance(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("received_on", LocalDate.class),
                        Stage.valueOf(row.getString("stage"))))
                .list();
    }

    int nextNumber(FiscalYear year) {
        return jdbc.sql(NEXT_NUMBER)
                .param("year", year.startYear())
                .query(Integer.class)
                .single();
    }

    void open(OpenedCase opened, NewCase entry, Instant at) {
        jdbc.sql(OPEN)
                .param("id", opened.id().value())
                .param("number", opened.number().value())
                .param("person", entry.person().value())
                .param("office", entry.office().value())
                .param("received", entry.receivedOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Serialises the writers of one case, so that the projection is computed from all committed facts. */
    void lock(CaseId caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:case, 0))")
                .param("case", caseId.value().toString())
                .query((row, number) -> true)
                .single();
    }

    void append(CaseId caseId, CaseFact fact) {
        var by = fact.recordedBy();
        jdbc.sql(APPEND)
                .param("id", fact.id())
                .param("case", caseId.value())
                .param("kind", fact.kind().name())
                .param("term", fact.term())
                .param("on", fact.on())
                .param("at", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .param("due", fact.dueOn())
                .param("detail", fact.detail())
                .param("paper", fact.heldOnPaper())
                .param("voids", fact.voids())
                .param("about", fact.about())
                .update();
    }

    List<CaseFact> facts(CaseId caseId) {
        return jdbc.sql(FACTS)
                .param("case", caseId.value())
                .query((row, number) -> fact(row))
                .list();
    }

    Map<CaseId, List<CaseFact>> facts(Collection<CaseId> listed) {
        var facts = new HashMap<CaseId, List<CaseFact>>();
        jdbc.sql(FACTS_OF_MANY)
                .param("cases", listed.stream().map(CaseId::value).toArray(UUID[]::new))
                .query(row -> {
                    facts.computeIfAbsent(new CaseId(row.getObject("case_id", UUID.class)), _ -> new ArrayList<>())
                            .add(fact(row));
                });
        return facts;
    }

    private static CaseFact fact(ResultSet row) throws SQLException {
        return new CaseFact(
                row.getObject("id", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getInt("term"),
                row.getObject("on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                staff(row.getObject("recorded_by", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getString("detail"),
                row.getBoolean("held_on_paper"),
                row.getObject("voids", UUID.class),
                row.getObject("about", UUID.class));
    }

    void project(CaseId caseId, Projection projection, Instant at) {
        var progress = projection.progress();
        jdbc.sql(PROJECT)
                .param("case", caseId.value())
                .param("stage", progress.stage().name())
                .param("term", progress.term())
                .param("move", progress.next().name())
                .param("due", progress.nextDue())
                .param("evaluation", projection.evaluationOn())
                .param("last", projection.lastFactOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * What is stored of a case's life for lists.
     *
     * @param evaluationOn of the plan in force; a list says 評価時期 when it is near, whatever is due before
     */
    record Projection(Progress progress, @Nullable LocalDate evaluationOn, LocalDate lastFactOn) {
        /** @param recorded all facts of one case, voided and voiding ones included; at least one */
        static Projection of(List<CaseFact> recorded, LocalDate today) {
            var facts = Facts.standing(recorded);
            var last = recorded.stream()
                    .map(CaseFact::on)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            return new Projection(
                    Progress.of(facts, today), facts.evaluationDate().orElse(null), last);
        }
    }

    void join(CaseId caseId, StaffId staff, boolean lead, LocalDate since) {
        jdbc.sql("""
                        insert into case_team (case_id, staff_id, lead, since) values (:case, :staff, :lead, :since)
                        on conflict (municipality_id, case_id, staff_id, since)
                            do update set lead = excluded.lead, until = null
                        """)
                .param("case", caseId.value())
                .param("staff", staff.value())
                .param("lead", lead)
                .param("since", since)
                .update();
    }

    void endLead(CaseId caseId) {
        jdbc.sql("update case_team set lead = false where case_id = :case and lead and until is null")
                .param("case", caseId.value())
                .update();
    }

    void leave(CaseId caseId, StaffId staff, LocalDate until) {
        jdbc.sql(
                        "update case_team set until = greatest(since, :until) where case_id = :case and staff_id = :staff and until is null")
                .param("until", until)
                .param("case", caseId.value())
                .param("staff", staff.value())
                .update();
    }

    /** Moves the cases to the office and ends their teams. */
    void move(List<CaseId> cases, OfficeId to, LocalDate on) {
        UUID[] moved = cases.stream().map(CaseId::value).toArray(UUID[]::new);
        jdbc.sql("update support_case set office_id = :to where id = any(:cases)")
                .param("to", to.value())
                .param("cases", moved)
                .update();
        jdbc.sql("update case_team set until = greatest(since, :on) where case_id = any(:cases) and until is null")
                .param("on", on)
                .param("cases", moved)
                .update();
    }

    List<TeamMember> team(CaseId caseId) {
        return jdbc.sql("""
                        select t.staff_id, m.name, t.lead from case_team t
                        join published_staff m on m.staff_id = t.staff_id
                        where t.case_id = :case and t.until is null order by t.lead desc, m.kana
                        """)
                .param("case", caseId.value())
                .query((row, number) -> new TeamMember(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("lead")))
                .list();
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
