package tsunagi.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.casefile.Stage;
import tsunagi.duties.DutyDeadlines;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;
import tsunagi.tenancy.Municipalities;

/** What waits in the cases, read from what each module publishes. */
@Repository
class DutyStore {
    /**
     * From the work that waits to whose it is: most cases of ten years are closed, and nothing waits in them. What is asked for in
     * several places is materialized; else each place would compute it anew.
     */
    private static final String DUTIES = """
            with business as materialized (
                select office_id, ordinals::int[] as ordinals, days::date[] as days
                from unnest(:offices::uuid[], :ordinals::text[], :business::text[]) as b (office_id, ordinals, days)),
            waiting as (
                select case_id, next_move as move, next_due as due, since, null::time as at, null::text as what,
                       null::uuid as record_id
                from published_case_with_next_move
                where next_move <> 'FOLLOW_UP' or next_due <= :today::date + 30
                union all
                select f.case_id, 'FOLLOW_UP', f.due_on, f.due_on, null, null, null
                from published_evaluation_follow_up f join published_case c on c.case_id = f.case_id
                where c.next_move <> 'FOLLOW_UP' and f.due_on <= :today::date + 7
                union all
                select m.case_id, case when m.returned then 'REVISE_AMENDMENT' else 'SUBMIT_AMENDMENT' end, null,
                       c.last_fact_on, null, null, null
                from published_plan_amendment_at_desk m join published_case c on c.case_id = m.case_id
                where c.stage not in ('CLOSED', 'SUSPENDED')
                union all
                select t.case_id, 'DO_AS_REVIEWED', t.act_by, t.act_by, null, null, null from published_review_task t
                union all
                select case_id, move, due, since, null, null, null from published_case_beside_next_move
                union all
                select case_id, 'STOP_PASSING_ON', null, min(raised_on), null, null, null from published_referral_alarm group by case_id
                """ + BenefitDays.WAITING + """
                union all
                select n.case_id, 'APPOINTMENT', n.next_on, n.next_on, n.next_at, n.next_what, n.record_id
                from published_supportlog_appointment n join published_case c on c.case_id = n.case_id and c.open
                where n.next_on between :today::date - 30 and :today::date + 7),
            work as materialized (select * from waiting w %1$s),
            rated as materialized (
                select w.*, c.case_number, c.person_id, c.stage, c.last_fact_on, c.lead_staff_id, a.restricted,
                       coalesce(w.due, case when w.move in ('HOLD_CONFERENCE', 'HOLD_EVALUATION_CONFERENCE') then
                           (select min(g.held_on) from published_conference_agenda g
                            where g.case_id = w.case_id and g.outcome is null
                              and g.purpose not in ('REPORT', 'SHORTAGE')) end) as told,
                       coalesce((coalesce(own.days, common.days))
                                    [(coalesce(own.ordinals, common.ordinals))[w.since - :first::date + 1] + p.days],
                                w.since + p.days) as pace
                from work w
                join published_case c on c.case_id = w.case_id
                join visible_case v on v.case_id = w.case_id
                join case_access a on a.case_id = w.case_id
                cross join (select ordinals, days from business where office_id is null) common
                left join business own on own.office_id = c.office_id
                left join unnest(:moves::text[], :paces::int[], :begins::date[], :ends::date[]) as p (move, days, begins, ends)
                     on p.move = w.move and (p.begins is null or w.since >= p.begins) and (p.ends is null or w.since <= p.ends)
                where true %2$s),
            dated as (
                select r.*,
                       case when r.move = 'GIVE_SUPPORT' and r.last_fact_on <= r.since then least(r.told, r.pace)
                            else coalesce(r.told, r.pace) end as set_for
                from rated r),
            put_off as materialized (
                select d.*, p.postponed_to, p.reason, coalesce(p.postponed_to, d.set_for) as until
                from dated d
                left join work_postponement p on p.subject = d.case_number and p.duty = d.move and p.due_on = d.set_for
                                             and p.ended_at is null),
            grouped as (
                select u.*,
                       case when u.move = 'AWAIT_CITY' then 'WAITING'
                            when u.move = 'CLOSE' and u.postponed_to is null then 'LATER'
                            when u.until < :today::date then 'OVERDUE'
                            when u.until = :today::date then 'TODAY'
                            when u.until < :today::date + 7 then 'WEEK'
                            else 'LATER' end as part,
                       u.last_fact_on < :today::date - 30
                           and u.stage not in ('CLOSED', 'SUSPENDED', 'CONSULTATION_ONLY') as silent
                from put_off u)
            %3$s
            """;

    /**
     * The numbers are those of all that waits, also where the page is narrowed to what nothing of it is. An appointment that a
     * contact with several people of a household agreed on waits in each of their cases; who reads more than one of these has one
     * meeting before her, and so one line, which names the cases. A restricted case keeps a line of its own: its number leaves
     * with no other's line in a file.
     */
    private static final String LINES = """
            , together as materialized (
                select record_id, min(case_number) as first, array_agg(case_number order by case_number) as numbers
                from grouped where record_id is not null and not restricted group by record_id having count(*) > 1),
            listed as (
                select g.*, array_to_string(array_remove(t.numbers, g.case_number), '・') as others
                from grouped g
                left join together t on t.record_id = g.record_id and not g.restricted
                where t.first is null or t.first = g.case_number),
            counted as (
                select count(*) as total,
                       count(*) filter (where part = 'OVERDUE') as overdue,
                       count(*) filter (where part = 'TODAY') as today,
                       count(*) filter (where part = 'WEEK') as week,
                       count(*) filter (where part = 'LATER') as later,
                       count(*) filter (where part = 'WAITING') as waiting,
                       count(*) filter (where silent) as silent_cases
                from listed),
            asked as (
                select * from listed g
                where :only = '' or g.part = :only or (:only = 'SILENT' and g.silent)
                order by g.part = 'LATER', g.until, g.at nulls last, g.last_fact_on, g.case_number, g.move
                limit :most)
            select k.*, x.*, s.name as lead,
                   (select min(n.name) from standing_in i
                    join published_case_team t on t.staff_id = i.staff_id and t.case_id = x.case_id
                    join published_staff n on n.staff_id = i.staff_id
                    where not exists (select from published_case_team own
                                      where own.case_id = x.case_id and own.staff_id = tsunagi_staff())) as instead_of
            from counted k
            left join asked x on true
            left join published_staff s on s.staff_id = x.lead_staff_id
            order by x.part = 'LATER', x.until, x.at nulls last, x.last_fact_on, x.case_number, x.move
            """;

    private static final String OF_MINE = """
            where w.case_id in (select case_id from published_case_team
                                where staff_id = any(array(select tsunagi_staff() union all select staff_id from standing_in)))
            """;
    private static final String LOAD = """
            , late as (
                select lead_staff_id, count(*) filter (where record_id is null) + count(distinct record_id) as overdue
                from grouped where part = 'OVERDUE' group by lead_staff_id),
            led as (
                select t.staff_id, count(*) as cases,
                       count(*) filter (where c.last_fact_on < :today::date - 30) as silent
                from published_case_team t
                join published_case c on c.case_id = t.case_id and c.open and c.stage <> 'SUSPENDED'
                join visible_case v on v.case_id = t.case_id
                where t.lead and t.staff_id = any(:desk::uuid[])
                group by t.staff_id)
            select s.staff_id, s.name, coalesce(d.cases, 0) as cases, coalesce(l.overdue, 0) + k.overdue as overdue,
                   coalesce(d.silent, 0) as silent, k.tasks
            from published_staff s
            left join led d on d.staff_id = s.staff_id
            left join late l on l.lead_staff_id = s.staff_id
            cross join lateral (
                select count(*) as tasks,
                       count(*) filter (where coalesce(p.postponed_to, t.due_on) < :today::date) as overdue
                from work_task t
                left join work_postponement p on p.subject = t.id::text and p.duty = 'TASK' and p.due_on = t.due_on
                                             and p.ended_at is null
                where t.staff_id = s.staff_id and t.done_at is null and t.withdrawn_at is null) k
            where s.staff_id = any(:desk::uuid[])
            order by s.kana, s.name
            """;
    private static final String OF_MY_DESK = "and a.office_id in (select office_id from own_desk)";
    private static final String OF_ONE_CASE = "where w.case_id = :case";

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final DutyDeadlines benefits;

    DutyStore(JdbcClient jdbc, Municipalities municipalities, DutyDeadlines benefits) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.benefits = benefits;
    }

    /** The lines asked for, and how many there are of each part. */
    record Found(List<Duty> duties, Counts counts) {}

    /** How many there are, shown or not. */
    record Counts(int total, int overdue, int today, int week, int later, int waiting, int silent) {
        int of(DutyGroup group) {
            return switch (group) {
                case OVERDUE -> overdue;
                case TODAY -> today;
                case WEEK -> week;
                case LATER -> later;
                case WAITING -> waiting;
            };
        }
    }

    private record Counted(@Nullable Duty duty, Counts counts) {}

    /** @param only the name of a {@link DutyGroup}, SILENT, or empty for all */
    Found find(Whose whose, LocalDate today, String only, int most) {
        String sql = switch (whose) {
            case OWN -> DUTIES.formatted(OF_MINE, "", LINES);
            case TEAM -> DUTIES.formatted("", OF_MY_DESK, LINES);
            case EVERYBODY -> DUTIES.formatted("", "", LINES);
        };
        var found = with(jdbc.sql(sql), today)
                .param("only", only)
                .param("most", most)
                .query((row, index) -> counted(row))
                .list();
        return new Found(duties(found), found.getFirst().counts());
    }

    /** The work of this case that has this key now. */
    Optional<Duty> find(CaseId caseId, DutyKey key, LocalDate today) {
        var found = with(jdbc.sql(DUTIES.formatted(OF_ONE_CASE, "", LINES)), today)
                .param("case", caseId.value())
                .param("only", "")
                .param("most", 100)
                .query((row, index) -> counted(row))
                .list();
        return duties(found).stream().filter(duty -> duty.key().equals(key)).findFirst();
    }

    private static List<Duty> duties(List<Counted> found) {
        return found.stream().map(Counted::duty).filter(Objects::nonNull).toList();
    }

    /** 担当件数 and what is overdue, for each of these people. */
    List<LoadPage.Line> load(Collection<StaffId> desk, LocalDate today) {
        return with(jdbc.sql(DUTIES.formatted("", OF_MY_DESK, LOAD)), today)
                .param("desk", desk.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, index) -> new LoadPage.Line(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getString("name"),
                        row.getInt("cases"),
                        row.getInt("overdue"),
                        row.getInt("silent"),
                        row.getInt("tasks")))
                .list();
    }

    private StatementSpec with(StatementSpec statement, LocalDate today) {
        var business = OfficeDays.around(today, municipalities.calendars());
        return DutyPaces.of(municipalities.rules().settings())
                .bindTo(BenefitDays.of(benefits.around(today)).bindTo(business.bindTo(statement)))
                .param("today", today);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        var counts = new Counts(
                row.getInt("total"),
                row.getInt("overdue"),
                row.getInt("today"),
                row.getInt("week"),
                row.getInt("later"),
                row.getInt("waiting"),
                row.getInt("silent_cases"));
        return new Counted(row.getObject("case_id") == null ? null : duty(row), counts);
    }

    private static Duty duty(ResultSet row) throws SQLException {
        String duty = row.getString("move");
        var number = new CaseNumber(row.getString("case_number"));
        var setFor = row.getObject("set_for", LocalDate.class);
        LocalDate postponedTo = row.getObject("postponed_to", LocalDate.class);
        var about = new Duty.About(
                new CaseId(row.getObject("case_id", UUID.class)),
                number,
                new PersonId(row.getObject("person_id", UUID.class)),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("restricted"));
        return new Duty(
                new DutyKey(duty, number.value(), setFor),
                Duty.words(duty, row.getString("what"), row.getString("others")),
                about.href() + Duty.page(duty),
                new Timing(
                        row.getObject("until", LocalDate.class),
                        time(row),
                        postponedTo == null ? null : setFor,
                        row.getString("reason"),
                        row.getObject("told", LocalDate.class) == null),
                DutyGroup.valueOf(row.getString("part")),
                row.getBoolean("silent"),
                about,
                row.getString("lead"),
                row.getString("instead_of"));
    }

    private static @Nullable LocalTime time(ResultSet row) throws SQLException {
        return row.getObject("at", LocalTime.class);
    }
}
