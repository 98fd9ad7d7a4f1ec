package tsunagi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

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
    private final PlanRowStore rows;

    PlanStore(JdbcClient jdbc, PlanRowStore rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Serialises those who write plans of one case, so that two of them can't begin the same プラン期. */
    void lock(CaseId caseId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('plan ' || :case, 0))")
                .param("case", caseId.value().toString())
                .query((row, number) -> true)
                .single();
    }

    /** The plan of the case's latest プラン期. */
    Optional<Plan> current(CaseId caseId) {
        return jdbc.sql("select * from plan where case_id = :case order by term desc limit 1")
                .param("case", caseId.value())
                .query((row, number) -> plan(row))
                .optional();
    }

    List<Plan> ofCase(CaseId caseId) {
        return jdbc.sql("select * from plan where case_id = :case order by term")
                .param("case", caseId.value())
                .query((row, number) -> plan(row))
                .list();
    }

    Optional<Plan> ofTerm(CaseId caseId, int term) {
        return jdbc.sql("select * from plan where case_id = :case and term = :term")
                .param("case", caseId.value())
                .param("term", term)
                .query((row, number) -> plan(row))
                .optional();
    }

    Optional<Plan> find(PlanId id) {
        return jdbc.sql("select * from plan where id = :id")
                .param("id", id.value())
                .query((row, number) -> plan(row))
                .optional();
    }

    long version(PlanId id) {
        return jdbc.sql("select version from plan where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    String staffName(StaffId staff) {
        return jdbc.sql("select name from published_staff where staff_id = :staff")
                .param("staff", staff.value())
                .query(String.class)
                .optional()
                .orElse("（名簿にない職員）");
    }

    ChangedMeanwhile.LastChange lastChange(PlanId id) {
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
        sheet(jdbc.sql(INSERT), id, sheet)
                .param("case", caseId.value())
                .param("term", term)
                .update();
        return id;
    }

    /** False when the version is not the stored one. */
    boolean update(PlanId id, long version, PlanSheet sheet) {
        return sheet(jdbc.sql(UPDATE), id, sheet).param("version", version).update() == 1;
    }

    /** Stores where the plan stands now. */
    void move(Plan plan) {
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

    private Plan plan(ResultSet row) throws SQLException {
        PlanId id = new PlanId(row.getObject("id", UUID.class));
        return new Plan(
                id,
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("term"),
                row.getInt("revision"),
                state(row),
                rows.content(id, sheet(row)));
    }

    private static PlanSheet sheet(ResultSet row) throws SQLException {
        LocalDate monitoring = row.getObject("monitoring", LocalDate.class);
        return new PlanSheet(
                row.getInt("sequence"),
                row.getObject("drafted_on", LocalDate.class),
                new StaffId(row.getObject("drafter", UUID.class)),
                row.getBoolean("held_on_paper"),
                row.getString("wishes"),
                row.getString("long_term_goal"),
                row.getString("considerations"),
                row.getObject("employment_goal", Boolean.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                monitoring == null ? null : YearMonth.from(monitoring),
                row.getString("remarks"));
    }

    private static PlanState state(ResultSet row) throws SQLException {
        PlanStatus status = PlanStatus.valueOf(row.getString("state"));
        LocalDate setbackOn = row.getObject("setback_on", LocalDate.class);
        Setback setback = setbackOn == null ? null : new Setback(setbackOn, row.getString("setback_reasons"));
        LocalDate agreedOn = row.getObject("agreed_on", LocalDate.class);
        return agreedOn == null
                ? open(status, setback)
                : consented(
                        status,
                        row.getObject("state_on", LocalDate.class),
                        new Agreement(
                                agreedOn,
                                Agreement.Manner.valueOf(row.getString("agreed_how")),
                                row.getObject("evaluation_on", LocalDate.class)));
    }

    private static PlanState open(PlanStatus status, @Nullable Setback setback) {
        if (setback != null && status == PlanStatus.SENT_BACK) {
            return new PlanState.SentBack(setback);
        }
        if (setback != null && status == PlanStatus.RETURNED) {
            return new PlanState.Returned(setback);
        }
        return status == PlanStatus.REWORKED ? new PlanState.Reworked(setback) : new PlanState.Draft(setback);
    }

    private static PlanState consented(PlanStatus status, LocalDate on, Agreement agreement) {
        return switch (status) {
            case AGREED -> new PlanState.Agreed(agreement);
            case AGREED_AGAIN -> new PlanState.AgreedAgain(agreement);
            case ON_AGENDA -> new PlanState.OnAgenda(agreement, on);
            case CONTINUED -> new PlanState.Continued(agreement, on);
            case APPROVED -> new PlanState.Approved(agreement, on);
            case APPROVED_AMENDED -> new PlanState.ApprovedAmended(agreement, on);
            case SUBMITTED -> new PlanState.Submitted(agreement, on);
            case DECIDED, CONFIRMED, REPORTED, NOT_NEEDED ->
                new PlanState.InForce(agreement, on, PlanState.Answer.valueOf(status.name()));
            case DRAFT, REWORKED, SENT_BACK, RETURNED -> throw new IllegalStateException("no agreement in " + status);
        };
    }
}
