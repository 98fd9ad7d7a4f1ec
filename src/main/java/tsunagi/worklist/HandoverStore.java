package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

@Repository
class HandoverStore {
    /** Suspended ones too: they don't stay behind with who leaves. */
    private static final String CASES = """
            select c.case_id, c.case_number, c.person_id, c.received_on, c.stage, c.next_move, c.next_due, c.last_fact_on,
                   s.name as lead, a.restricted, c.lead_staff_id, c.office_id, count(*) over () as total,
                   (select count(*) from work_task t
                    where t.case_id = c.case_id and t.staff_id = c.lead_staff_id
                      and t.done_at is null and t.withdrawn_at is null) as tasks
            from published_case c
            join visible_case v on v.case_id = c.case_id
            join case_access a on a.case_id = c.case_id
            left join published_staff s on s.staff_id = c.lead_staff_id
            where c.open and c.office_id in (select office_id from own_desk) and %s
            order by a.restricted, c.case_number
            limit :most
            """;

    private static final String LED_BY = "c.lead_staff_id = :lead";
    private static final String LED_BY_NOBODY = "(c.lead_staff_id is null or c.lead_staff_id <> all(:desk::uuid[]))";

    private static final String ADD = """
            insert into case_handover (id, batch_id, case_id, from_staff_id, to_staff_id, handed_on, reason, former_left,
                                       was_of_team, tasks)
            values (:id, :batch, :case, :from, :to, :on, :reason, :left, :ofTeam, :tasks::uuid[])
            """;

    private static final String UNDO = """
            update case_handover h set undone_at = tsunagi_now()
            from published_case c
            where c.case_id = h.case_id and h.batch_id = :batch and h.handed_by = tsunagi_staff() and h.undone_at is null
              and h.handed_at > tsunagi_now() - make_interval(secs => :seconds)
            returning h.case_id, c.case_number, h.from_staff_id, h.to_staff_id, h.handed_on, h.was_of_team, h.tasks
            """;

    private static final String PASS_TASKS = """
            update work_task
            set staff_id = :to, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where case_id = :case and staff_id = :from and done_at is null and withdrawn_at is null
              and (:only::uuid[] is null or id = any(:only::uuid[]))
            returning id
            """;

    private final JdbcClient jdbc;
    private final TaskChangeStore changes;

    HandoverStore(JdbcClient jdbc, TaskChangeStore changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** A case before its person's name is added, and how many there are in all. */
    record Found(CaseLine line, @Nullable StaffId lead, OfficeId desk, int tasks, int total) {}

    /** What was done with one case. */
    record Handed(
            CaseId caseId,
            CaseNumber number,
            @Nullable StaffId from,
            StaffId to,
            LocalDate on,
            boolean wasOfTeam,
            List<UUID> tasks) {
        Handed {
            tasks = List.copyOf(tasks);
        }
    }

    List<Found> ledBy(StaffId lead) {
        return jdbc.sql(CASES.formatted(LED_BY))
                .param("lead", lead.value())
                .param("most", HandoverForm.MOST)
                .query(HandoverStore::found)
                .list();
    }

    /** Those that nobody leads, or somebody who is none of these. */
    List<Found> ledByNoneOf(Collection<StaffId> desk) {
        return jdbc.sql(CASES.formatted(LED_BY_NOBODY))
                .param("desk", desk.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("most", HandoverForm.MOST)
                .query(HandoverStore::found)
                .list();
    }

    void add(UUID batch, Handed handed, String reason, boolean formerLeft) {
        var from = handed.from();
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("batch", batch)
                .param("case", handed.caseId().value())
                .param("from", from == null ? null : from.value())
                .param("to", handed.to().value())
                .param("on", handed.on())
                .param("reason", reason)
                .param("left", formerLeft)
                .param("ofTeam", handed.wasOfTeam())
                .param("tasks", handed.tasks().toArray(UUID[]::new))
                .update();
    }

    /** Empty when it was undone already, is another's, or lies too far back. */
    List<Handed> undo(UUID batch, int seconds) {
        return jdbc.sql(UNDO)
                .param("batch", batch)
                .param("seconds", seconds)
                .query(HandoverStore::handed)
                .list();
    }

    /**
     * The open 手入力の仕事 of a case pass from one to another.
     *
     * @param only which of them; null for all
     * @param change what stays readable with each of them
     */
    List<UUID> passTasks(
            CaseId caseId, StaffId from, StaffId to, @Nullable List<UUID> only, TaskChange.Difference change) {
        var passed = jdbc.sql(PASS_TASKS)
                .param("case", caseId.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("only", only == null ? null : only.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        passed.forEach(each -> changes.note(each, change));
        return passed;
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        return new Found(
                CaseListStore.line(row),
                staff(row, "lead_staff_id"),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getInt("tasks"),
                row.getInt("total"));
    }

    private static Handed handed(ResultSet row, int index) throws SQLException {
        return new Handed(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                staff(row, "from_staff_id"),
                new StaffId(row.getObject("to_staff_id", UUID.class)),
                row.getObject("handed_on", LocalDate.class),
                row.getBoolean("was_of_team"),
                Arrays.asList((UUID[]) row.getArray("tasks").getArray()));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }
}
