package tsunagi.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.web.ChangedMeanwhile;

/** The plan itself; its rows are in {@link PlanRowStore}. */
@Repository
class PlanStore {
    private static final String INSERT = """
            insert into plan (id, case_id, term, revision, state, sequence, drafted_on, drafter, held_on_paper, wishes,
                long_term_goal, considerations, employment_goal, starts_on, ends_on, monitoring, remarks)
            values (:id, :case, :term, 1, 'DRAFT', :sequence, :drafted, :drafter, :paper, :wishes,
                :longTerm, :considerations, :employment, :starts, :ends, :monitoring, :remarks)
            """;
    private static final String UPDATE = """
            update plan set sequence = :sequence, drafted_on = :drafted, drafter = :drafter, held_on_paper = :paper,
                wishes = :wishes, long_term_goal = :longTerm, considerations = :considerations,
                employment_goal = :employment, starts_on = :starts, ends_on = :ends, monitoring = :monitoring,
                remarks = :remarks, version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;
    private static final String MOVE = """
            update plan set revision = :revision, state = :state, state_on = :on, agreed_on = :agreedOn,
                agreed_how = :how, evaluation_on = :evaluation, setback_on = :setbackOn, setback_reasons = :reasons
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final PlanReader reader;

    PlanStore(JdbcClient jdbc, PlanReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** Serialises those who write plans of one case, so that two of them can't begin the same プラン期. */
    void lock(CaseId caseId) {
        reader.forget();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('plan ' || :case, 0))")
                .param("case", caseId.value().toString())
                .query((row, number) -> true)
                .single();
    }

    /** The plan of the case's latest プラン期. */
    Optional<Plan> current(CaseId caseId) {
        List<Plan> plans = reader.ofCase(caseId);
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
    }

    /** By プラン期. */
    List<Plan> ofCase(CaseId caseId) {
        return reader.ofCase(caseId);
    }

    Optional<Plan> ofTerm(CaseId caseId, int term) {
        return reader.ofCase(caseId).stream()
                .filter(plan -> plan.term() == term)
                .findFirst();
    }

    Optional<Plan> find(PlanId id) {
        return reader.find(id);
    }

    long version(PlanId id) {
        return jdbc.sql("select version from plan where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    ChangedMeanwhile.Saved lastChange(PlanId id) {
        return jdbc.sql("""
                        select coalesce(s.name, 'ほかの人') as by, p.changed_at, p.version from plan p
                        left join published_staff s on s.staff_id = p.changed_by where p.id = :id
                        """)
                .param("id", id.value())
                .query(PlanRowStore::lastChange)
                .single();
    }

    PlanId insert(CaseId caseId, int term, PlanSheet sheet) {
        PlanId id = PlanId.next();
        reader.forget();
        sheet(jdbc.sql(INSERT), id, sheet)
                .param("case", caseId.value())
                .param("term", term)
                .update();
        return id;
    }

    /** False when the version is not the stored one. */
    boolean update(PlanId id, long version, PlanSheet sheet) {
        reader.forget();
        return sheet(jdbc.sql(UPDATE), id, sheet).param("version", version).update() == 1;
    }

    /** Stores where the plan stands now. */
    void move(Plan plan) {
        reader.forget();
        Agreement agreement = plan.state() instanceof PlanState.Consented consented ? consented.agreement() : null;
        Setback setback = plan.setback();
        jdbc.sql(MOVE)
                .param("id", plan.id().value())
                .param("revision", plan.revision())
                .param("state", plan.status().name())
                .param("on", plan.editable() ? null : plan.since())
                .param("agreedOn", agreement == null ? null : agreement.on())
                .param("how", agreement == null ? null : agreement.manner().name())
                .param("evaluation", agreement == null ? null : agreement.evaluationOn())
                .param("setbackOn", setback == null ? null : setback.on())
                .param("reasons", setback == null ? null : setback.reasons())
                .update();
    }

    private static StatementSpec sheet(StatementSpec statement, PlanId id, PlanSheet sheet) {
        YearMonth monitoring = sheet.monitoring();
        return statement
                .param("id", id.value())
                .param("sequence", sheet.sequence())
                .param("drafted", sheet.draftedOn())
                .param("drafter", sheet.drafter().value())
                .param("paper", sheet.heldOnPaper())
                .param("wishes", sheet.wishes())
                .param("longTerm", sheet.longTermGoal())
                .param("considerations", sheet.considerations())
                .param("employment", sheet.employmentGoal())
                .param("starts", sheet.startsOn())
                .param("ends", sheet.endsOn())
                .param("monitoring", monitoring == null ? null : monitoring.atDay(1))
                .param("remarks", sheet.remarks());
    }
}
