package tsunagi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Period;
import tsunagi.kernel.PersonId;
import tsunagi.plan.AmendmentId;
import tsunagi.plan.PlanId;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.ServiceCode;

@Repository
class SubmissionStore {
    private static final String ADD = """
            insert into plan_submission (id, case_id, plan_id, round, submitted_on, route, used_rows, assumed, note,
                                         held_on_paper, state, state_on, amendment_id)
            values (:id, :case, :plan, :round, :on, :route, :rows, :assumed, :note, :paper, :state, :on, :amendment)
            """;
    private static final String ADD_LINE = """
            insert into plan_submission_line (id, submission_id, position, service_code, service_name, route, supporter,
                                              support, starts_on, ends_on)
            values (:id, :submission, :position, :code, :name, :route, :supporter, :support, :starts, :ends)
            """;
    private static final String SAVE = """
            update plan_submission
            set state = :state, state_on = :on, return_reasons = :reasons, return_text = :text,
                support_requested_on = :requested, version = version + 1,
                changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and version = :version
            """;
    private static final String SAVE_LINE = """
            update plan_submission_line
            set requirement = :mark, requirement_ground = :ground, requirement_basis = :basis,
                answered_by = case when answered_on is null and :answered::date is not null
                                   then tsunagi_staff() else answered_by end,
                answered_on = :answered
            where id = :id
            """;
    private static final String FIND = """
            select s.*
            from plan_submission s
            where (:id::uuid is null or s.id = :id) and (:case::uuid is null or s.case_id = :case)
            order by s.submitted_on desc, s.id desc
            """;
    private static final String LINES = """
            select id, submission_id, service_code, service_name, route, supporter, support, starts_on, ends_on,
                   requirement, requirement_ground, requirement_basis, answered_on
            from plan_submission_line where submission_id = any (:submissions) order by position
            """;
    /** What waits for the municipality first, the oldest at the top; then what is answered, the newest at the top. */
    private static final String INBOX = """
            with submitted as (
            select s.id, s.case_id, c.case_number, c.person_id, s.round, s.submitted_on, s.route, s.state, s.held_on_paper,
                   exists (select from plan_submission_line l where l.submission_id = s.id and l.answered_on is null
                           and l.route in ('DECISION', 'CONFIRMATION', 'SUPPORT_REQUEST')) as open,
                   c.stage in ('CLOSED', 'SUSPENDED') as ended,
                   exists (select from decision_notice n where n.submission_id = s.id) as notified,
                   (select string_agg(l.service_name, '・' order by l.position) from plan_submission_line l
                    where l.submission_id = s.id) as services
            from plan_submission s
            join submitted_case v on v.case_id = s.case_id
            join published_case c on c.case_id = s.case_id
            where s.state <> 'NOT_NEEDED' and (:state::text is null or s.state = :state)),
            asked as (select *, open and not ended and state in ('WAITING', 'REPORTED') as waiting from submitted)
            select * from asked where waiting or :state::text is distinct from 'WAITING'
            order by waiting desc, case when waiting then submitted_on end, submitted_on desc, id limit 500
            """;

    private static final String ANSWERERS = """
            select p.name from published_staff p
            where p.staff_id in (
                select l.answered_by from plan_submission_line l join plan_submission s on s.id = l.submission_id
                where s.id = :id and s.state <> 'RETURNED'
                union
                select s.changed_by from plan_submission s where s.id = :id and s.state = 'RETURNED')
            order by p.name, p.staff_id
            """;

    private final JdbcClient jdbc;

    SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of those who decided, confirmed or returned the plan. */
    List<String> answerers(SubmissionId id) {
        return jdbc.sql(ANSWERERS).param("id", id.value()).query(String.class).list();
    }

    void add(Submission submission) {
        var sending = submission.sending();
        var amendment = submission.amendment();
        jdbc.sql(ADD)
                .param("id", submission.id().value())
                .param("case", submission.caseId().value())
                .param("plan", submission.plan().value())
                .param("round", submission.round())
                .param("on", sending.on())
                .param("route", sending.route().name())
                .param("rows", sending.usedRows().toArray(UUID[]::new))
                .param("assumed", sending.assumed())
                .param("note", sending.note())
                .param("paper", sending.heldOnPaper())
                .param("state", submission.state().kind().name())
                .param("amendment", amendment == null ? null : amendment.value())
                .update();
        for (int position = 0; position < submission.lines().size(); position++) {
            addLine(submission.id(), position + 1, submission.lines().get(position));
        }
    }

    private void addLine(SubmissionId submission, int position, SubmissionLine line) {
        Period period = line.period();
        jdbc.sql(ADD_LINE)
                .param("id", line.id())
                .param("submission", submission.value())
                .param("position", position)
                .param("code", line.service().value())
                .param("name", line.name())
                .param("route", line.route().name())
                .param("supporter", line.supporter())
                .param("support", line.support())
                .param("starts", period == null ? null : period.start())
                .param("ends", period == null ? null : period.end())
                .update();
        saveLine(line);
    }

    /** False when somebody else saved meanwhile. */
    boolean save(Submission submission, long version) {
        var returned = submission.state() instanceof SubmissionState.Returned state ? state : null;
        int saved = jdbc.sql(SAVE)
                .param("id", submission.id().value())
                .param("version", version)
                .param("state", submission.state().kind().name())
                .param("on", submission.state().on())
                .param("reasons", returned == null ? new String[0] : names(returned.reasons()))
                .param("text", returned == null ? "" : returned.text())
                .param("requested", submission.supportRequestedOn())
                .update();
        if (saved == 1) {
            submission.lines().forEach(this::saveLine);
        }
        return saved == 1;
    }

    private static String[] names(Set<ReturnReason> reasons) {
        return reasons.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private void saveLine(SubmissionLine line) {
        var ground = line.requirement().ground();
        jdbc.sql(SAVE_LINE)
                .param("id", line.id())
                .param("mark", line.requirement().mark().name())
                .param("ground", ground == null ? null : ground.name())
                .param("basis", line.requirement().basis())
                .param("answered", line.answeredOn())
                .update();
    }

    int rounds(PlanId plan) {
        return jdbc.sql("select count(*) from plan_submission where plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    Optional<Submission> find(SubmissionId id) {
        return read(id.value(), null).stream().findFirst();
    }

    /** Every round of every plan of a case, newest first. */
    List<Submission> ofCase(CaseId caseId) {
        return read(null, caseId.value());
    }

    private List<Submission> read(@Nullable UUID id, @Nullable UUID caseId) {
        List<Submission> found = jdbc.sql(FIND)
                .param("id", id)
                .param("case", caseId)
                .query((row, number) -> submission(row))
                .list();
        var lines = lines(found.stream().map(each -> each.id().value()).toList());
        return found.stream()
                .map(each -> new Submission(
                        each.id(),
                        each.caseId(),
                        each.plan(),
                        each.round(),
                        each.sending(),
                        each.state(),
                        lines.getOrDefault(each.id().value(), List.of()),
                        each.supportRequestedOn(),
                        each.amendment(),
                        each.version()))
                .toList();
    }

    private Map<UUID, List<SubmissionLine>> lines(List<UUID> submissions) {
        record Found(UUID submission, SubmissionLine line) {}
        return jdbc
                .sql(LINES)
                .param("submissions", submissions.toArray(UUID[]::new))
                .query((row, number) -> new Found(row.getObject("submission_id", UUID.class), line(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Found::submission, Collectors.mapping(Found::line, Collectors.toList())));
    }

    private static Submission submission(ResultSet row) throws SQLException {
        var sending = new Submission.Sending(
                row.getObject("submitted_on", LocalDate.class),
                PlanRoute.Outcome.valueOf(row.getString("route")),
                List.of((UUID[]) row.getArray("used_rows").getArray()),
                row.getBoolean("assumed"),
                row.getString("note"),
                row.getBoolean("held_on_paper"));
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("round"),
                sending,
                state(row),
                List.of(),
                row.getObject("support_requested_on", LocalDate.class),
                AmendmentId.ofNullable(row.getObject("amendment_id", UUID.class)),
                row.getLong("version"));
    }

    private static SubmissionState state(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("state_on", LocalDate.class);
        return switch (SubmissionState.Kind.valueOf(row.getString("state"))) {
            case WAITING -> new SubmissionState.Waiting(on);
            case REPORTED -> new SubmissionState.Reported(on);
            case DECIDED -> new SubmissionState.Decided(on);
            case CONFIRMED -> new SubmissionState.Confirmed(on);
            case NOT_NEEDED -> new SubmissionState.NotNeeded(on);
            case RETURNED -> {
                var codes = (String[]) row.getArray("return_reasons").getArray();
                var reasons = Arrays.stream(codes).map(ReturnReason::valueOf).collect(Collectors.toSet());
                yield new SubmissionState.Returned(on, reasons, row.getString("return_text"));
            }
        };
    }

    private static SubmissionLine line(ResultSet row) throws SQLException {
        LocalDate starts = row.getObject("starts_on", LocalDate.class);
        String ground = row.getString("requirement_ground");
        return new SubmissionLine(
                row.getObject("id", UUID.class),
                new ServiceCode(row.getString("service_code")),
                row.getString("service_name"),
                Route.valueOf(row.getString("route")),
                row.getString("supporter"),
                row.getString("support"),
                starts == null ? null : new Period(starts, row.getObject("ends_on", LocalDate.class)),
                new Requirement(
                        Requirement.Mark.valueOf(row.getString("requirement")),
                        ground == null ? null : Requirement.Ground.valueOf(ground),
                        row.getString("requirement_basis")),
                row.getObject("answered_on", LocalDate.class));
    }

    /** Oldest first; of one state only when it is given. */
    List<InboxRow> inbox(SubmissionState.@Nullable Kind state) {
        return jdbc.sql(INBOX)
                .param("state", state == null ? null : state.name())
                .query((row, number) -> new InboxRow(
                        new SubmissionId(row.getObject("id", UUID.class)),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("round"),
                        row.getObject("submitted_on", LocalDate.class),
                        PlanRoute.Outcome.valueOf(row.getString("route")),
                        SubmissionState.Kind.valueOf(row.getString("state")),
                        row.getBoolean("open"),
                        row.getBoolean("ended"),
                        row.getBoolean("notified"),
                        row.getString("services") == null ? "" : row.getString("services")))
                .list();
    }
}
