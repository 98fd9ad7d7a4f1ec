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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.EmptyResultDataAccessException;
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
    /** The fact, and what is stored for lists of the case's life with it. */
    private static final String APPEND = """
            with fact as (
              insert into case_fact
                  (id, case_id, kind, term, fact_date, recorded_at, recorded_by, due_on, detail, held_on_paper, voids,
                   about)
              values (:id, :case, :kind, :term, :on, :at, :by, :due, :detail, :paper, :voids,
                      :about))
            insert into case_stage
                (case_id, stage, term, next_move, next_due, evaluation_on, last_fact_on, waits_since, arrival_on,
                 consent_since, computed_at)
            values (:case, :stage, :stageTerm, :move, :moveDue, :evaluation, :last, :since, :arrival, :consent, :at)
            on conflict (municipality_id, case_id) do update
            set stage = excluded.stage, term = excluded.term, next_move = excluded.next_move,
                next_due = excluded.next_due, evaluation_on = excluded.evaluation_on,
                last_fact_on = excluded.last_fact_on, waits_since = excluded.waits_since,
                arrival_on = excluded.arrival_on, consent_since = excluded.consent_since,
                computed_at = excluded.computed_at
            """;

    private static final String FACTS_OF_MANY = """
            select case_id, id, kind, term, fact_date as "on", recorded_at, recorded_by, due_on, detail, held_on_paper,
                   voids, about
            from case_fact where case_id = any(:cases)
            """;

    /** Head and team stand beside each of the facts; a case that is just being opened has none yet. */
    private static final String CASE = """
            select c.case_number, c.person_id, c.office_id, c.received_on, a.restricted,
                   t.staff as team, t.names as team_names, t.leads as team_leads,
                   f.id, f.kind, f.term, f.fact_date as "on", f.recorded_at, f.recorded_by, f.due_on, f.detail,
                   f.held_on_paper, f.voids, f.about,
                   not exists (select from support_case o where o.person_id = c.person_id and o.id <> c.id) as alone
            from support_case c
            join case_access a on a.case_id = c.id
            left join case_fact f on f.case_id = c.id
            cross join (select array_agg(t.staff_id order by t.lead desc, m.kana) as staff,
                               array_agg(m.name order by t.lead desc, m.kana) as names,
                               array_agg(t.lead order by t.lead desc, m.kana) as leads
                        from case_team t join published_staff m on m.staff_id = t.staff_id
                        where t.case_id = :case and t.until is null) t
            where c.id = :case
            """;

    private static final String VISIBLE = """
            select c.case_id, c.case_number, c.received_on, c.stage,
                   e.id, e.kind, e.term, e.fact_date as "on", e.recorded_at, e.recorded_by, e.due_on, e.detail,
                   e.held_on_paper, e.voids, e.about
            from published_case c
            join visible_case v on v.case_id = c.case_id
            left join lateral (
              select f.* from published_casefile_fact p join case_fact f on f.id = p.fact_id
              where p.case_id = c.case_id and p.kind in ('CLOSED', 'SUSPENDED')
              order by f.fact_date desc, f.recorded_at desc limit 1) e on c.stage in ('CLOSED', 'SUSPENDED')
            where c.person_id = :person order by c.received_on desc, c.case_number desc
            """;

    private final JdbcClient jdbc;

    CaseFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StoredCase read(CaseId caseId) {
        return jdbc.sql(CASE).param("case", caseId.value()).query(CaseFileStore::stored);
    }

    private static StoredCase stored(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new EmptyResultDataAccessException(1);
        }
        var head = new CaseHead(
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("restricted"));
        var team = team(row);
        boolean alone = row.getBoolean("alone");
        var facts = new ArrayList<CaseFact>();
        boolean fact = row.getObject("id") != null;
        while (fact) {
            facts.add(fact(row));
            fact = row.next();
        }
        return new StoredCase(head, facts, team, alone);
    }

    private static List<TeamMember> team(ResultSet row) throws SQLException {
        var staff = row.getArray("team");
        if (staff == null) {
            return List.of();
        }
        var ids = (UUID[]) staff.getArray();
        var names = (String[]) row.getArray("team_names").getArray();
        var leads = (Boolean[]) row.getArray("team_leads").getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(place -> new TeamMember(new StaffId(ids[place]), names[place], leads[place]))
                .toList();
    }

    List<CaseGlance> visible(PersonId person) {
        return jdbc.sql(VISIBLE)
                .param("person", person.value())
                .query((row, number) -> new CaseGlance(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        row.getObject("received_on", LocalDate.class),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("id") == null ? null : fact(row)))
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

    void append(CaseId caseId, CaseFact fact, Projection projection) {
        var by = fact.recordedBy();
        var progress = projection.progress();
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
                .param("stage", progress.stage().name())
                .param("stageTerm", progress.term())
                .param("move", progress.next().name())
                .param("moveDue", progress.nextDue())
                .param("evaluation", projection.evaluationOn())
                .param("last", projection.lastFactOn())
                .param("since", projection.waiting().since())
                .param("arrival", projection.waiting().arrivalOn())
                .param("consent", projection.waiting().consentSince())
                .update();
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

    /** Who is of the team already stays so, since the day on which she came. */
    void join(CaseId caseId, StaffId staff, boolean lead, LocalDate since) {
        jdbc.sql("""
                        with member as (
                            update case_team set lead = lead or :lead
                            where case_id = :case and staff_id = :staff and until is null returning staff_id)
                        insert into case_team (case_id, staff_id, lead, since)
                        select :case, :staff, :lead::boolean, :since::date where not exists (select from member)
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

    void pass(List<CaseId> cases, PersonId to) {
        jdbc.sql("update support_case set person_id = :to where id = any(:cases)")
                .param("to", to.value())
                .param("cases", cases.stream().map(CaseId::value).toArray(UUID[]::new))
                .update();
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
