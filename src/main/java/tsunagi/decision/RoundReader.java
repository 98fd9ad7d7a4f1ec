package tsunagi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Period;
import tsunagi.kernel.StaffId;
import tsunagi.kernel.Yen;
import tsunagi.plan.AmendmentId;
import tsunagi.plan.PlanId;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.Route;
import tsunagi.tenancy.ServiceCode;

/**
 * Reads the submissions of a case with their lines and notices by one statement, a line of the result for each of theirs, and
 * once in a transaction; who writes one forgets them.
 */
@Repository
class RoundReader {
    private static final String READ = """
        select s.*, l.id as line_id, l.service_code, l.service_name, l.route as line_route, l.supporter, l.support,
               l.starts_on, l.ends_on, l.requirement, l.requirement_ground, l.requirement_basis, l.household_size,
               l.household_income, l.financial_assets, l.answered_on,
               l.answered_by, n.number, n.issued_on, n.title, n.form_number, n.sender, n.recipient, n.postal_code,
               n.address, n.applied_on, n.instruction, n.contact
        from plan_submission s
        left join plan_submission_line l on l.submission_id = s.id
        left join decision_notice n on n.submission_id = s.id
        where s.case_id = coalesce(:case::uuid, (select case_id from plan_submission where id = :id))
        order by s.submitted_on desc, s.id desc, l.position
        """;

    private final JdbcClient jdbc;
    private final ReadOnce<CaseId, List<Round>> once = new ReadOnce<>();

    RoundReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every round of every plan of a case, newest first. */
    List<Round> ofCase(CaseId caseId) {
        return once.get(caseId, of -> read(of, null));
    }

    /** Reads the other rounds of the case with it. */
    Optional<Round> find(SubmissionId id) {
        var rounds = read(null, id);
        rounds.stream().limit(1).forEach(any -> once.get(any.submission().caseId(), _ -> rounds));
        return rounds.stream()
                .filter(round -> round.submission().id().equals(id))
                .findFirst();
    }

    void forget() {
        once.forget();
    }

    private List<Round> read(@Nullable CaseId caseId, @Nullable SubmissionId id) {
        return jdbc.sql(READ)
                .param("case", caseId == null ? null : caseId.value())
                .param("id", id == null ? null : id.value())
                .query(RoundReader::rounds);
    }

    private static List<Round> rounds(ResultSet row) throws SQLException {
        var rounds = new ArrayList<Round>();
        boolean more = row.next();
        while (more) {
            UUID id = row.getObject("id", UUID.class);
            Submission bare = submission(row);
            var notice = row.getString("number") == null ? null : NoticeStore.notice(bare.id(), row);
            boolean returned = bare.state() instanceof SubmissionState.Returned;
            var answeredBy = new HashSet<StaffId>();
            var lines = new ArrayList<SubmissionLine>();
            while (more && row.getObject("id", UUID.class).equals(id)) {
                if (row.getObject("line_id") != null) {
                    lines.add(line(row));
                }
                answeredBy.addAll(staff(row, returned ? "changed_by" : "answered_by"));
                more = row.next();
            }
            rounds.add(new Round(bare.with(bare.state(), lines), notice, answeredBy));
        }
        return List.copyOf(rounds);
    }

    private static Set<StaffId> staff(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? Set.of() : Set.of(new StaffId(id));
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
                var services = (String[]) row.getArray("returned_services").getArray();
                var marked = Arrays.stream(services).map(ServiceCode::new).collect(Collectors.toSet());
                yield new SubmissionState.Returned(on, reasons, row.getString("return_text"), marked);
            }
        };
    }

    private static @Nullable HouseholdFigures figures(ResultSet row) throws SQLException {
        int size = row.getInt("household_size");
        return row.wasNull()
                ? null
                : new HouseholdFigures(size, yen(row, "household_income"), yen(row, "financial_assets"));
    }

    private static @Nullable Yen yen(ResultSet row, String column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : Yen.of(amount);
    }

    private static SubmissionLine line(ResultSet row) throws SQLException {
        LocalDate starts = row.getObject("starts_on", LocalDate.class);
        String ground = row.getString("requirement_ground");
        return new SubmissionLine(
                row.getObject("line_id", UUID.class),
                new ServiceCode(row.getString("service_code")),
                row.getString("service_name"),
                Route.valueOf(row.getString("line_route")),
                row.getString("supporter"),
                row.getString("support"),
                starts == null ? null : new Period(starts, row.getObject("ends_on", LocalDate.class)),
                new Requirement(
                        Requirement.Mark.valueOf(row.getString("requirement")),
                        ground == null ? null : Requirement.Ground.valueOf(ground),
                        row.getString("requirement_basis"),
                        figures(row)),
                row.getObject("answered_on", LocalDate.class));
    }
}
