package tsunagi.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Period;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Yen;
import tsunagi.plan.PlanId;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCode;

@Repository
class SubmissionStore {
    private static final String ADD = """
        insert into plan_submission (id, case_id, plan_id, round, submitted_on, route, used_rows, assumed, note,
                                     held_on_paper, state, state_on, amendment_id)
        values (:id, :case, :plan, :round, :on, :route, :rows, :assumed, :note, :paper, :state, :on, :amendment)
        """;
    private static final String ADD_LINES = """
        insert into plan_submission_line (id, submission_id, position, service_code, service_name, route, supporter,
                                          support, starts_on, ends_on, requirement, requirement_ground,
                                          requirement_basis)
        select line.id, :submission, line.position, line.code, line.name, line.route, line.supporter, line.support,
               line.starts, line.ends, line.mark, line.ground, line.basis
        from unnest(:ids::uuid[], :codes::text[], :names::text[], :routes::text[], :supporters::text[],
                    :supports::text[], :starts::date[], :ends::date[], :marks::text[], :grounds::text[],
                    :bases::text[])
            with ordinality as line (id, code, name, route, supporter, support, starts, ends, mark, ground, basis,
                                     position)
        """;
    private static final String SAVE = """
        update plan_submission
        set state = :state, state_on = :on, return_reasons = :reasons, return_text = :text,
            returned_services = :marked,
            support_requested_on = :requested, version = version + 1,
            changed_at = tsunagi_now(), changed_by = tsunagi_staff()
        where id = :id and version = :version
        """;
    private static final String SAVE_LINES = """
        update plan_submission_line l
        set requirement = line.mark, requirement_ground = line.ground, requirement_basis = line.basis,
            household_size = line.size, household_income = line.income, financial_assets = line.assets,
            answered_by = case when l.answered_on is null and line.answered is not null
                               then tsunagi_staff() else l.answered_by end,
            answered_on = line.answered
        from unnest(:ids::uuid[], :marks::text[], :grounds::text[], :bases::text[], :answered::date[],
                    :sizes::int[], :incomes::bigint[], :assets::bigint[])
            as line (id, mark, ground, basis, answered, size, income, assets)
        where l.id = line.id
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

    private final JdbcClient jdbc;
    private final RoundReader reader;

    SubmissionStore(JdbcClient jdbc, RoundReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    void add(Submission submission) {
        reader.forget();
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
        lines(ADD_LINES, submission.lines())
                .param("submission", submission.id().value())
                .param("codes", texts(submission.lines(), line -> line.service()))
                .param("names", texts(submission.lines(), SubmissionLine::name))
                .param("routes", texts(submission.lines(), SubmissionLine::route))
                .param("supporters", texts(submission.lines(), SubmissionLine::supporter))
                .param("supports", texts(submission.lines(), SubmissionLine::support))
                .param("starts", texts(submission.lines(), line -> start(line.period())))
                .param("ends", texts(submission.lines(), line -> end(line.period())))
                .update();
    }

    private static @Nullable LocalDate start(@Nullable Period period) {
        return period == null ? null : period.start();
    }

    private static @Nullable LocalDate end(@Nullable Period period) {
        return period == null ? null : period.end();
    }

    /** False when somebody else saved meanwhile. */
    boolean save(Submission submission, long version) {
        reader.forget();
        var returned = submission.state() instanceof SubmissionState.Returned state ? state : null;
        int saved = jdbc.sql(SAVE)
                .param("id", submission.id().value())
                .param("version", version)
                .param("state", submission.state().kind().name())
                .param("on", submission.state().on())
                .param("reasons", returned == null ? new String[0] : names(returned.reasons()))
                .param("text", returned == null ? "" : returned.text())
                .param("marked", returned == null ? new String[0] : codes(returned.marked()))
                .param("requested", submission.supportRequestedOn())
                .update();
        if (saved == 1) {
            lines(SAVE_LINES, submission.lines())
                    .param("answered", texts(submission.lines(), SubmissionLine::answeredOn))
                    .param("sizes", figures(submission.lines(), HouseholdFigures::size))
                    .param("incomes", figures(submission.lines(), figures -> amount(figures.income())))
                    .param("assets", figures(submission.lines(), figures -> amount(figures.assets())))
                    .update();
        }
        return saved == 1;
    }

    private static String[] codes(Set<ServiceCode> services) {
        return services.stream().map(ServiceCode::value).sorted().toArray(String[]::new);
    }

    private static String[] names(Set<ReturnReason> reasons) {
        return reasons.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** All of them at once, with what the municipality has said of each. */
    private StatementSpec lines(String sql, List<SubmissionLine> lines) {
        return jdbc.sql(sql)
                .param("ids", lines.stream().map(SubmissionLine::id).toArray(UUID[]::new))
                .param("marks", texts(lines, line -> line.requirement().mark()))
                .param("grounds", texts(lines, line -> line.requirement().ground()))
                .param("bases", texts(lines, line -> line.requirement().basis()));
    }

    private static @Nullable String[] figures(
            List<SubmissionLine> lines, Function<HouseholdFigures, @Nullable Object> part) {
        return texts(lines, line -> {
            HouseholdFigures figures = line.requirement().figures();
            return figures == null ? null : part.apply(figures);
        });
    }

    private static @Nullable Object amount(@Nullable Yen yen) {
        return yen == null ? null : yen.amount();
    }

    private static @Nullable String[] texts(
            List<SubmissionLine> lines, Function<SubmissionLine, @Nullable Object> part) {
        return lines.stream()
                .map(part)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }

    int rounds(PlanId plan) {
        return jdbc.sql("select count(*) from plan_submission where plan_id = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
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
