package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;

/** 手入力の仕事 that is put right, with what it said before. */
@Repository
class TaskChangeStore {
    private static final String STORED = """
            select t.id, t.title, t.due_on, t.due_at, t.case_id, t.staff_id, t.version, w.name as whose, c.case_number,
                   p.postponed_to, b.name as changed_by, coalesce(t.changed_at, t.given_at) as changed_at
            from (select * from work_task where done_at is null and %s) t
            left join published_case c on c.case_id = t.case_id
            left join published_staff w on w.staff_id = t.staff_id
            left join published_staff b on b.staff_id = coalesce(t.changed_by, t.given_by)
            left join work_postponement p on p.subject = t.id::text and p.duty = 'TASK' and p.due_on = t.due_on
                                         and p.ended_at is null
            """.formatted(TaskStore.IN_HAND);

    private static final String CHANGE = """
            update work_task
            set title = :title, due_on = :on, due_at = :at, case_id = :case, staff_id = :whose,
                version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and version = :version and done_at is null and withdrawn_at is null
            """;

    /** To another day it was never put off. */
    private static final String END_POSTPONEMENT = """
            update work_postponement set ended_at = tsunagi_now(), taken_back = true
            where duty = 'TASK' and subject = :subject and due_on <> :on and ended_at is null
            """;

    private static final String NOTE = """
            insert into work_task_change (id, task_id, field, was, became) values (:id, :task, :field, :was, :became)
            """;

    private static final String CHANGES = """
            select c.field, c.was, c.became, c.changed_at, s.name as changed_by
            from work_task_change c left join published_staff s on s.staff_id = c.changed_by
            where c.task_id = :task order by c.changed_at desc, c.id
            """;

    private final JdbcClient jdbc;

    TaskChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when there is no such open task in the reader's hands. */
    Optional<StoredTask> find(UUID id, Collection<StaffId> desk) {
        return jdbc.sql(STORED)
                .param("id", id)
                .param("desk", desk.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(TaskChangeStore::stored)
                .optional();
    }

    /** False when somebody else has saved it since, or it is done. */
    boolean change(UUID id, WorkTask task, long version) {
        var caseId = task.caseId();
        int changed = jdbc.sql(CHANGE)
                .param("id", id)
                .param("title", task.title())
                .param("on", task.on())
                .param("at", task.at())
                .param("case", caseId == null ? null : caseId.value())
                .param("whose", task.whose().value())
                .param("version", version)
                .update();
        if (changed == 0) {
            return false;
        }
        jdbc.sql(END_POSTPONEMENT)
                .param("subject", id.toString())
                .param("on", task.on())
                .update();
        return true;
    }

    void note(UUID task, TaskChange.Difference difference) {
        jdbc.sql(NOTE)
                .param("id", Identifiers.next())
                .param("task", task)
                .param("field", difference.field().name())
                .param("was", difference.was())
                .param("became", difference.became())
                .update();
    }

    /** The latest first. */
    List<TaskChange> of(UUID task) {
        return jdbc.sql(CHANGES)
                .param("task", task)
                .query((row, index) -> new TaskChange(
                        new TaskChange.Difference(
                                TaskChange.Field.valueOf(row.getString("field")),
                                row.getString("was"),
                                row.getString("became")),
                        Objects.requireNonNullElse(row.getString("changed_by"), ""),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static StoredTask stored(ResultSet row, int index) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        var task = new WorkTask(
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_at", LocalTime.class),
                caseId == null ? null : new CaseId(caseId),
                new StaffId(row.getObject("staff_id", UUID.class)));
        return new StoredTask(
                row.getObject("id", UUID.class),
                task,
                Objects.requireNonNullElse(row.getString("case_number"), ""),
                Objects.requireNonNullElse(row.getString("whose"), ""),
                row.getObject("postponed_to", LocalDate.class),
                row.getLong("version"),
                Objects.requireNonNullElse(row.getString("changed_by"), ""),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
