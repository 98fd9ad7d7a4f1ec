package tsunagi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.ServiceCode;

/** Reads plans with the rows of their three tables by one statement: a line of the result for each row. */
final class PlanReading {
    /** Around the statement that chooses the plans. What a goal and a support line have in common stands in one column. */
    static final String WITH_ROWS = """
            select p.*, r.kind as row_kind, r.row_id, r.row_version, r.row_text, r.issue_id, r.person_does, r.supporter,
                   r.frequency, r.service_code, r.row_starts_on, r.row_ends_on, r.row_remarks
            from (%s) p
            left join lateral (
              select 'ISSUE' as kind, id as row_id, version as row_version, text as row_text, null::uuid as issue_id,
                     null as person_does, null as supporter, null as frequency, null as service_code,
                     null::date as row_starts_on, null::date as row_ends_on, null as row_remarks
              from plan_issue where plan_id = p.id and removed_at is null
              union all
              select 'GOAL', id, version, text, null, null, null, null, null, null, target_on, null
              from plan_goal where plan_id = p.id and removed_at is null
              union all
              select 'LINE', id, version, support, issue_id, person_does, supporter, frequency, service_code, starts_on,
                     ends_on, remarks
              from plan_support_line where plan_id = p.id and removed_at is null) r on true
            order by p.term, r.row_id
            """;

    private PlanReading() {}

    static List<Plan> plans(ResultSet line) throws SQLException {
        var plans = new ArrayList<Plan>();
        boolean more = line.next();
        while (more) {
            PlanId id = id(line);
            Plan bare = plan(line);
            var rows = new ArrayList<PlanRow>();
            while (more && id(line).equals(id)) {
                if (line.getString("row_kind") != null) {
                    rows.add(row(line));
                }
                more = line.next();
            }
            plans.add(bare.with(content(bare.sheet(), rows)));
        }
        return plans;
    }

    private static PlanId id(ResultSet line) throws SQLException {
        return new PlanId(line.getObject("id", UUID.class));
    }

    private static PlanContent content(PlanSheet sheet, List<PlanRow> rows) {
        return new PlanContent(sheet, only(Issue.class, rows), only(Goal.class, rows), only(SupportLine.class, rows));
    }

    private static <R extends PlanRow> List<R> only(Class<R> kind, List<PlanRow> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static PlanRow row(ResultSet line) throws SQLException {
        UUID id = line.getObject("row_id", UUID.class);
        long version = line.getLong("row_version");
        String text = line.getString("row_text");
        return switch (RowKind.valueOf(line.getString("row_kind"))) {
            case ISSUE -> new Issue(id, version, text);
            case GOAL -> new Goal(id, version, text, line.getObject("row_ends_on", LocalDate.class));
            case LINE -> supportLine(id, version, text, line);
        };
    }

    private static SupportLine supportLine(UUID id, long version, @Nullable String support, ResultSet line)
            throws SQLException {
        String service = line.getString("service_code");
        return new SupportLine(
                id,
                version,
                line.getObject("issue_id", UUID.class),
                line.getString("person_does"),
                line.getString("supporter"),
                support,
                line.getString("frequency"),
                service == null ? null : new ServiceCode(service),
                line.getObject("row_starts_on", LocalDate.class),
                line.getObject("row_ends_on", LocalDate.class),
                line.getString("row_remarks"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                id(row),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("term"),
                row.getInt("revision"),
                state(row),
                content(sheet(row), List.of()));
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
