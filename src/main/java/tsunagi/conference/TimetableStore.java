package tsunagi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.Identifiers;

@Repository
class TimetableStore {
    private static final String TIMETABLES = """
            select t.*, coalesce(s.name, '') as by, m.id as member_id, m.kind as attendee_kind, m.organisation, m.name, m.role
            from conference_timetable t
            left join published_staff s on s.staff_id = t.changed_by
            left join conference_member m on m.timetable_id = t.id and m.left_at is null
            where t.agency_id = any (:agencies) and (:id::uuid is null or t.id = :id)
            order by t.ended, t.forum, t.id, m.id
            """;

    private final JdbcClient jdbc;

    TimetableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TimetableId id, AgencyId agency, TimetableRule rule) {
        with(jdbc.sql("""
                        insert into conference_timetable (id, agency_id, forum, every_months, week, weekday, day_of_month,
                                                          when_closed, first_month, starts_at, place, web_address)
                        values (:id, :agency, :forum, :every, :week, :weekday, :day, :closed, :first, :at, :place, :web)
                        """), id, rule).param("agency", agency.value()).update();
    }

    /** False when somebody else saved meanwhile. */
    boolean change(TimetableId id, long version, TimetableRule rule) {
        return with(jdbc.sql("""
                        update conference_timetable
                        set forum = :forum, every_months = :every, week = :week, weekday = :weekday, day_of_month = :day,
                            when_closed = :closed, first_month = :first, starts_at = :at, place = :place, web_address = :web,
                            version = version + 1, changed_at = tsunagi_now(), changed_by = tsunagi_staff()
                        where id = :id and version = :version
                        """), id, rule).param("version", version).update() == 1;
    }

    private static StatementSpec with(StatementSpec statement, TimetableId id, TimetableRule rule) {
        Integer week = null;
        Integer weekday = null;
        Integer day = null;
        switch (rule.day()) {
            case DayRule.Weekday(int ofMonth, DayOfWeek which) -> {
                week = ofMonth;
                weekday = which.getValue();
            }
            case DayRule.DayOfMonth(int which) -> day = which;
        }
        return statement
                .param("id", id.value())
                .param("forum", rule.forum().name())
                .param("every", rule.everyMonths())
                .param("week", week)
                .param("weekday", weekday)
                .param("day", day)
                .param("closed", rule.whenClosed().name())
                .param("first", rule.firstMonth().atDay(1))
                .param("at", rule.venue().startsAt())
                .param("place", rule.venue().place())
                .param("web", rule.venue().webAddress());
    }

    void end(TimetableId id) {
        jdbc.sql("update conference_timetable set ended = true, version = version + 1 where id = :id and not ended")
                .param("id", id.value())
                .update();
    }

    void join(TimetableId id, Attendee.Person person) {
        jdbc.sql("""
                        insert into conference_member (id, timetable_id, kind, organisation, name, role)
                        values (:id, :timetable, :kind, :organisation, :name, :role)
                        """)
                .param("id", Identifiers.next())
                .param("timetable", id.value())
                .param("kind", person.kind().name())
                .param("organisation", person.organisation())
                .param("name", person.name())
                .param("role", person.role())
                .update();
    }

    void leave(TimetableId id, UUID member) {
        jdbc.sql("""
                        update conference_member set left_at = tsunagi_now()
                        where timetable_id = :timetable and id = :id and left_at is null
                        """).param("timetable", id.value()).param("id", member).update();
    }

    /** For which months a meeting is convened already. */
    Set<YearMonth> months(TimetableId id) {
        return new HashSet<>(jdbc.sql("select timetable_month from conference where timetable_id = :id")
                .param("id", id.value())
                .query((row, number) -> YearMonth.from(row.getObject("timetable_month", LocalDate.class)))
                .list());
    }

    List<Timetable> all(Collection<AgencyId> agencies) {
        return found(agencies, null);
    }

    Optional<Timetable> find(Collection<AgencyId> agencies, TimetableId id) {
        return found(agencies, id.value()).stream().findFirst();
    }

    private List<Timetable> found(Collection<AgencyId> agencies, @Nullable UUID id) {
        return jdbc.sql(TIMETABLES)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("id", id)
                .query(TimetableStore::timetables);
    }

    private static List<Timetable> timetables(ResultSet row) throws SQLException {
        Map<UUID, Timetable> found = new LinkedHashMap<>();
        while (row.next()) {
            UUID id = row.getObject("id", UUID.class);
            Timetable known = found.get(id);
            Timetable timetable = known == null ? timetable(id, row) : known;
            found.put(id, row.getObject("member_id") == null ? timetable : with(timetable, row));
        }
        return List.copyOf(found.values());
    }

    private static Timetable with(Timetable timetable, ResultSet row) throws SQLException {
        var members = new ArrayList<>(timetable.members());
        members.add(new Timetable.Member(row.getObject("member_id", UUID.class), ConferenceStore.person(row)));
        return new Timetable(
                timetable.id(),
                timetable.agency(),
                timetable.rule(),
                timetable.ended(),
                members,
                timetable.version(),
                timetable.changedBy(),
                timetable.changedAt());
    }

    private static Timetable timetable(UUID id, ResultSet row) throws SQLException {
        return new Timetable(
                new TimetableId(id),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new TimetableRule(
                        new Forum(row.getString("forum")),
                        row.getInt("every_months"),
                        day(row),
                        WhenClosed.valueOf(row.getString("when_closed")),
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        new TimetableRule.Venue(
                                row.getObject("starts_at", LocalTime.class),
                                row.getString("place"),
                                row.getString("web_address"))),
                row.getBoolean("ended"),
                List.of(),
                row.getLong("version"),
                row.getString("by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static DayRule day(ResultSet row) throws SQLException {
        int day = row.getInt("day_of_month");
        return row.wasNull()
                ? new DayRule.Weekday(row.getInt("week"), DayOfWeek.of(row.getInt("weekday")))
                : new DayRule.DayOfMonth(day);
    }
}
