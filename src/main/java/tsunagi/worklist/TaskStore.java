package tsunagi.worklist;

import java.sql.Date;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

@Repository
class TaskStore {
    /**
     * Beside the tasks what else belongs to the whole page: how many drafts there are, which returns were put off, and until when a
     * lost or leaked paper is to be reported.
     *
     * <p>A task of a case that the reader doesn't see is not shown either: its words may tell of the case.
     */
    private static final String TASKS = """
            select d.*, t.id, t.title, t.due_on, t.due_at, t.done_at is not null as done, p.postponed_to, p.reason,
                   w.name as whose, t.staff_id in (select staff_id from standing_in) as stands_in,
                   c.case_id, c.case_number, c.person_id, c.stage, a.restricted
            from (select (select count(*) from published_drafts_place where staff_id = tsunagi_staff()) as drafts,
                         (select min(due_on) from published_incident_deadline) as incident_due,
                         array_agg(subject) as returns, array_agg(due_on) as return_days,
                         array_agg(postponed_to) as return_until, array_agg(reason) as return_reasons
                  from work_postponement where duty = 'FILING' and ended_at is null) d
            left join (
                select seen.* from (
                    select * from work_task where done_at is null and withdrawn_at is null and (%1$s)
                    union all
                    select * from work_task where done_at >= :dayBegan and withdrawn_at is null and (%1$s)) seen
                left join visible_case v on v.case_id = seen.case_id
                where seen.case_id is null or v.case_id is not null) t on true
            left join work_postponement p on p.subject = t.id::text and p.duty = 'TASK' and p.due_on = t.due_on
                                         and p.ended_at is null
            left join published_case c on c.case_id = t.case_id
            left join case_access a on a.case_id = t.case_id
            left join published_staff w on w.staff_id = t.staff_id
            order by coalesce(p.postponed_to, t.due_on), t.due_at nulls last, t.id
            limit 500
            """;

    private static final String MINE =
            "given_by = tsunagi_staff() or staff_id = any(array(select tsunagi_staff() union all select staff_id from standing_in))";
    private static final String OF_DESK = "staff_id = any(:desk::uuid[])";

    /** Of whoever gave it or is to do it, of the desk of her who does it, and of those for whom one stands in. */
    static final String IN_HAND = """
            id = :id and withdrawn_at is null and (given_by = tsunagi_staff() or staff_id = any(:desk::uuid[])
                or staff_id in (select tsunagi_staff() union all select staff_id from standing_in))
              and (case_id is null or exists (select from visible_case v where v.case_id = work_task.case_id))
            """;

    private static final String DONE =
            "update work_task set done_at = tsunagi_now(), done_by = tsunagi_staff() where done_at is null and %s";
    private static final String REOPEN =
            "update work_task set done_at = null, done_by = null where done_at is not null and %s";
    private static final String WITHDRAW =
            "update work_task set withdrawn_at = tsunagi_now() where done_at is null and %s";
    private static final String OPEN =
            "select title, due_on, due_at, case_id, staff_id from work_task where done_at is null and %s";

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param drafts how many forms the reader has begun and not saved
     * @param incidentDue the next day by which she has to report 漏えい等; null where there is none
     */
    record Found(
            List<Duty> open,
            List<Duty> done,
            int drafts,
            List<PutOff> returns,
            @Nullable LocalDate incidentDue) {}

    /** A return that was put off. */
    record PutOff(DutyKey key, LocalDate until, String reason) {}

    private record Line(
            int drafts,
            @Nullable LocalDate incidentDue,
            List<PutOff> returns,
            @Nullable Duty duty,
            boolean done) {}

    /** @param desk null for one's own tasks, else those whose tasks are asked for */
    Found find(@Nullable Collection<StaffId> desk, LocalDate today, OffsetDateTime dayBegan) {
        var lines = jdbc.sql(TASKS.formatted(desk == null ? MINE : OF_DESK))
                .param("dayBegan", dayBegan)
                .param("desk", ids(desk == null ? List.of() : desk))
                .query((row, index) -> line(row, today))
                .list();
        var first = lines.getFirst();
        return new Found(
                duties(lines, false), duties(lines, true), first.drafts(), first.returns(), first.incidentDue());
    }

    private static List<Duty> duties(List<Line> lines, boolean done) {
        return lines.stream()
                .filter(line -> line.done() == done)
                .map(Line::duty)
                .filter(Objects::nonNull)
                .toList();
    }

    void add(UUID id, WorkTask task) {
        var caseId = task.caseId();
        jdbc.sql("""
                        insert into work_task (id, title, due_on, due_at, case_id, staff_id)
                        values (:id, :title, :on, :at, :case, :whose)
                        """)
                .param("id", id)
                .param("title", task.title())
                .param("on", task.on())
                .param("at", task.at())
                .param("case", caseId == null ? null : caseId.value())
                .param("whose", task.whose().value())
                .update();
    }

    /** False when there is no such task in the reader's hands, or it is done already. */
    boolean done(UUID id, Collection<StaffId> desk) {
        return inHand(DONE, id, desk).update() == 1;
    }

    boolean reopen(UUID id, Collection<StaffId> desk) {
        return inHand(REOPEN, id, desk).update() == 1;
    }

    boolean withdraw(UUID id, Collection<StaffId> desk) {
        return inHand(WITHDRAW, id, desk).update() == 1;
    }

    /** Empty when there is no such open task in the reader's hands. */
    Optional<WorkTask> open(UUID id, Collection<StaffId> desk) {
        return inHand(OPEN, id, desk)
                .query((row, index) -> {
                    UUID caseId = row.getObject("case_id", UUID.class);
                    return new WorkTask(
                            row.getString("title"),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("due_at", LocalTime.class),
                            caseId == null ? null : new CaseId(caseId),
                            new StaffId(row.getObject("staff_id", UUID.class)));
                })
                .optional();
    }

    private StatementSpec inHand(String sql, UUID id, Collection<StaffId> desk) {
        return jdbc.sql(sql.formatted(IN_HAND)).param("id", id).param("desk", ids(desk));
    }

    private static UUID[] ids(Collection<StaffId> staff) {
        return staff.stream().map(StaffId::value).toArray(UUID[]::new);
    }

    private static Line line(ResultSet row, LocalDate today) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Line(
                row.getInt("drafts"),
                row.getObject("incident_due", LocalDate.class),
                returns(row),
                id == null ? null : duty(row, id, today),
                row.getBoolean("done"));
    }

    private static List<PutOff> returns(ResultSet row) throws SQLException {
        var subjects = row.getArray("returns");
        if (subjects == null) {
            return List.of();
        }
        String[] keys = (String[]) subjects.getArray();
        Date[] days = (Date[]) row.getArray("return_days").getArray();
        Date[] until = (Date[]) row.getArray("return_until").getArray();
        String[] reasons = (String[]) row.getArray("return_reasons").getArray();
        return IntStream.range(0, keys.length)
                .mapToObj(each -> new PutOff(
                        new DutyKey(DutyKey.FILING, keys[each], days[each].toLocalDate()),
                        until[each].toLocalDate(),
                        reasons[each]))
                .toList();
    }

    private static Duty duty(ResultSet row, UUID id, LocalDate today) throws SQLException {
        var on = row.getObject("due_on", LocalDate.class);
        LocalDate postponedTo = row.getObject("postponed_to", LocalDate.class);
        var until = postponedTo == null ? on : postponedTo;
        var about = about(row);
        return new Duty(
                new DutyKey(DutyKey.TASK, id.toString(), on),
                row.getString("title"),
                about == null ? null : about.href(),
                new Timing(
                        until,
                        row.getObject("due_at", LocalTime.class),
                        postponedTo == null ? null : on,
                        row.getString("reason"),
                        false),
                DutyGroup.of(until, today),
                false,
                about,
                row.getString("whose"),
                row.getBoolean("stands_in") ? row.getString("whose") : null);
    }

    private static Duty.@Nullable About about(ResultSet row) throws SQLException {
        UUID caseId = row.getObject("case_id", UUID.class);
        return caseId == null
                ? null
                : new Duty.About(
                        new CaseId(caseId),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Stage.valueOf(row.getString("stage")),
                        row.getBoolean("restricted"));
    }
}
