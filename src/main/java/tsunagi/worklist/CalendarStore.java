package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/** What stands in the 予定 of some days, read from what each module publishes. */
@Repository
class CalendarStore {
    /** As many as a page can show: a team's month may have thousands. */
    static final int MOST = 1_000;

    static final int ALL = Integer.MAX_VALUE - 1;

    private static final String ENTRIES = """
            with entry as (
                select 'APPOINTMENT' as kind, r.next_on as day, r.next_at as at, null::time as until, r.next_what as what,
                       null::text as place, r.case_id, null::uuid as staff_id, r.record_id as id
                from published_supportlog_contact r
                where r.next_on between :from and :until
                union all
                select distinct 'CONFERENCE', m.held_on, m.starts_at, null::time, m.forum,
                       case when m.place = '' then 'オンライン' else m.place end, null::uuid, null::uuid, m.conference_id
                from published_conference_meeting m
                join own_desk d on d.office_id = m.office_id
                where m.held_on between :from and :until
                union all
                select 'TASK', coalesce(p.postponed_to, t.due_on), t.due_at, null, t.title, null, t.case_id, t.staff_id, t.id
                from work_task t
                left join work_postponement p on p.subject = t.id::text and p.duty = 'TASK' and p.due_on = t.due_on
                                             and p.ended_at is null
                where t.withdrawn_at is null and t.done_at is null
                  and coalesce(p.postponed_to, t.due_on) between :from and :until
                  and t.staff_id = any(array(select tsunagi_staff() union all select staff_id from standing_in))
                union all
                select 'ROOM', b.booked_on, b.from_time, b.until_time, b.purpose, r.name, null, b.booked_by, b.id
                from room_booking b
                join room r on r.id = b.room_id
                where b.ended_at is null and b.booked_on between :from and :until
                  and r.office_id in (select office_id from own_desk))
            select e.*, c.case_number, c.person_id, c.stage, a.restricted, s.name as by
            from entry e
            left join visible_case v on v.case_id = e.case_id
            left join published_case c on c.case_id = v.case_id
            left join case_access a on a.case_id = v.case_id
            left join published_staff s on s.staff_id = e.staff_id
            where e.case_id is null
               or v.case_id is not null
                  and (e.kind <> 'APPOINTMENT' or :desk or e.case_id in (
                           select case_id from published_case_team
                           where staff_id = any(array(select tsunagi_staff() union all select staff_id from standing_in))))
            order by e.day, e.at nulls first, e.kind, e.id, c.case_number
            limit :most
            """;

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cutOn the first day of which not all is there; null where all is */
    record Found(List<CalendarEntry> entries, @Nullable LocalDate cutOn) {}

    /**
     * @param desk whether to show the appointments of all cases that the reader sees, not only of her own
     * @param most {@link #MOST} of the earliest, or {@link #ALL}
     */
    Found between(LocalDate from, LocalDate until, boolean desk, int most) {
        var rows = jdbc.sql(ENTRIES)
                .param("from", from)
                .param("until", until)
                .param("desk", desk)
                .param("most", most + 1)
                .query(CalendarStore::entry)
                .list();
        return rows.size() <= most
                ? new Found(together(rows), null)
                : new Found(together(rows.subList(0, most)), rows.getLast().day());
    }

    /** A contact has a row for each of its cases. */
    private static List<CalendarEntry> together(List<CalendarEntry> rows) {
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        rows.forEach(row -> entries.merge(row.key(), row, CalendarEntry::with));
        return List.copyOf(entries.values());
    }

    private static CalendarEntry entry(ResultSet row, int index) throws SQLException {
        var kind = CalendarEntry.Kind.valueOf(row.getString("kind"));
        var about = about(row);
        UUID id = row.getObject("id", UUID.class);
        return new CalendarEntry(
                id,
                kind,
                row.getObject("day", LocalDate.class),
                row.getObject("at", LocalTime.class),
                row.getObject("until", LocalTime.class),
                what(kind, row.getString("what")),
                row.getString("place"),
                row.getString("by"),
                href(kind, about, id),
                about == null ? List.of() : List.of(about));
    }

    private static String what(CalendarEntry.Kind kind, @Nullable String said) {
        return switch (kind) {
            case APPOINTMENT -> Objects.requireNonNullElse(said, "面談");
            case CONFERENCE -> Objects.requireNonNullElse(said, kind.label());
            case TASK, ROOM -> Objects.requireNonNullElse(said, "");
        };
    }

    private static @Nullable String href(CalendarEntry.Kind kind, Duty.@Nullable About about, UUID id) {
        return switch (kind) {
            case APPOINTMENT -> about == null ? null : about.href() + "/records";
            case CONFERENCE -> "/conferences/" + id;
            case TASK -> about == null ? "/today" : about.href();
            case ROOM -> null;
        };
    }

    private static Duty.@Nullable About about(ResultSet row) throws SQLException {
        String number = row.getString("case_number");
        return number == null
                ? null
                : new Duty.About(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(number),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Stage.valueOf(row.getString("stage")),
                        row.getBoolean("restricted"));
    }
}
