package tsunagi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.plan.PlanRow.Goal;
import tsunagi.plan.PlanRow.Issue;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.ChangedMeanwhile;

/** The rows of plans. A removed row stays, marked; ids grow with time, so that their order is that of entry. */
@Repository
class PlanRowStore {
    private static final String INSERT_LINE = """
            insert into plan_support_line (id, plan_id, issue_id, person_does, supporter, support, frequency, service_code,
                starts_on, ends_on, remarks)
            values (:id, :plan, :issue, :does, :supporter, :support, :frequency, :service, :starts, :ends, :remarks)
            """;
    private static final String UPDATE_ISSUE = """
            update plan_issue set text = :text,
                version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and plan_id = :plan and version = :version and removed_at is null
            """;
    private static final String UPDATE_GOAL = """
            update plan_goal set text = :text, target_on = :target,
                version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and plan_id = :plan and version = :version and removed_at is null
            """;
    private static final String UPDATE_LINE = """
            update plan_support_line set issue_id = :issue, person_does = :does, supporter = :supporter,
                support = :support, frequency = :frequency, service_code = :service, starts_on = :starts,
                ends_on = :ends, remarks = :remarks,
                version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
            where id = :id and plan_id = :plan and version = :version and removed_at is null
            """;

    private static final String ORIGINS = """
            select id, former_id from plan_issue where plan_id = :plan and former_id is not null
            union all
            select id, former_id from plan_goal where plan_id = :plan and former_id is not null
            union all
            select id, former_id from plan_support_line where plan_id = :plan and former_id is not null
            """;

    private final JdbcClient jdbc;
    private final PlanReader reader;

    PlanRowStore(JdbcClient jdbc, PlanReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    void insert(PlanId plan, PlanRow row) {
        reader.forget();
        switch (row) {
            case Issue issue ->
                issue(jdbc.sql("insert into plan_issue (id, plan_id, text) values (:id, :plan, :text)"), plan, issue)
                        .update();
            case Goal goal ->
                goal(
                                jdbc.sql(
                                        "insert into plan_goal (id, plan_id, text, target_on) values (:id, :plan, :text, :target)"),
                                plan,
                                goal)
                        .update();
            case SupportLine line -> line(jdbc.sql(INSERT_LINE), plan, line).update();
        }
    }

    /** Adds a copy of a row of the plan before, which it remembers. */
    void insertCopy(PlanId plan, PlanRow copy, UUID former) {
        insert(plan, copy);
        String sql = switch (copy.kind()) {
            case ISSUE -> "update plan_issue set former_id = :former where id = :id";
            case GOAL -> "update plan_goal set former_id = :former where id = :id";
            case LINE -> "update plan_support_line set former_id = :former where id = :id";
        };
        jdbc.sql(sql).param("former", former).param("id", copy.id()).update();
    }

    /** The former row of each row that was copied. */
    Map<UUID, UUID> origins(PlanId plan) {
        return jdbc
                .sql(ORIGINS)
                .param("plan", plan.value())
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("former_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False when the version is not the stored one, or the row was removed. */
    boolean update(PlanId plan, PlanRow row) {
        reader.forget();
        StatementSpec statement = switch (row) {
            case Issue issue -> issue(jdbc.sql(UPDATE_ISSUE), plan, issue);
            case Goal goal -> goal(jdbc.sql(UPDATE_GOAL), plan, goal);
            case SupportLine line -> line(jdbc.sql(UPDATE_LINE), plan, line);
        };
        return statement.param("version", row.version()).update() == 1;
    }

    boolean remove(PlanId plan, PlanRow row) {
        reader.forget();
        String sql = switch (row.kind()) {
            case ISSUE ->
                "update plan_issue set removed_at = tsunagi_now() where id = :id and plan_id = :plan and version = :version and removed_at is null";
            case GOAL ->
                "update plan_goal set removed_at = tsunagi_now() where id = :id and plan_id = :plan and version = :version and removed_at is null";
            case LINE ->
                "update plan_support_line set removed_at = tsunagi_now() where id = :id and plan_id = :plan and version = :version and removed_at is null";
        };
        return jdbc.sql(sql)
                        .param("id", row.id())
                        .param("plan", plan.value())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    ChangedMeanwhile.Saved lastChange(RowKind kind, UUID id) {
        String sql = switch (kind) {
            case ISSUE ->
                "select coalesce(s.name, 'ほかの人') as by, r.changed_at, r.version from plan_issue r left join published_staff s on s.staff_id = r.changed_by where r.id = :id";
            case GOAL ->
                "select coalesce(s.name, 'ほかの人') as by, r.changed_at, r.version from plan_goal r left join published_staff s on s.staff_id = r.changed_by where r.id = :id";
            case LINE ->
                "select coalesce(s.name, 'ほかの人') as by, r.changed_at, r.version from plan_support_line r left join published_staff s on s.staff_id = r.changed_by where r.id = :id";
        };
        return jdbc.sql(sql).param("id", id).query(PlanRowStore::lastChange).single();
    }

    static ChangedMeanwhile.Saved lastChange(ResultSet row, int number) throws SQLException {
        return new ChangedMeanwhile.Saved(
                row.getString("by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static StatementSpec issue(StatementSpec statement, PlanId plan, Issue issue) {
        return statement.param("id", issue.id()).param("plan", plan.value()).param("text", issue.text());
    }

    private static StatementSpec goal(StatementSpec statement, PlanId plan, Goal goal) {
        return statement
                .param("id", goal.id())
                .param("plan", plan.value())
                .param("text", goal.text())
                .param("target", goal.targetOn());
    }

    private static StatementSpec line(StatementSpec statement, PlanId plan, SupportLine line) {
        ServiceCode service = line.service();
        return statement
                .param("id", line.id())
                .param("plan", plan.value())
                .param("issue", line.issue())
                .param("does", line.personDoes())
                .param("supporter", line.supporter())
                .param("support", line.support())
                .param("frequency", line.frequency())
                .param("service", service == null ? null : service.value())
                .param("starts", line.startsOn())
                .param("ends", line.endsOn())
                .param("remarks", line.remarks());
    }
}
