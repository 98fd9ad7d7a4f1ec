package tsunagi.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.Identifiers;

@Repository
class ConferenceStore {
    private static final String CONFERENCE = """
            select c.id, c.agency_id, c.kind, c.held_on, c.starts_at, c.place, c.held_on_paper, c.forum,
                   c.web_address, c.version,
                   coalesce(s.name, '') as changed_by, c.changed_at, a.id as attendee_id, a.kind as attendee_kind,
                   a.organisation, a.name, a.role, a.attended
            from conference c
            left join published_staff s on s.staff_id = c.changed_by
            left join conference_attendee a on a.conference_id = c.id
            where c.id = :id order by a.id
            """;
    /** Cases are looked at for the meetings of the page only. */
    private static final String LIST = """
            with page as materialized (
                select * from conference c
                where c.agency_id = any (:agencies)
                order by c.held_on desc, c.starts_at desc nulls last, c.id desc
                limit :limit)
            select c.id, c.kind, c.forum, c.held_on, c.starts_at, c.place, c.web_address, c.held_on_paper, agenda.plans,
                   agenda.open
            from page c
            cross join lateral (
                select count(i.id) as plans,
                       count(i.id) filter (where i.outcome is null and p.stage not in ('CLOSED', 'SUSPENDED')) as open
                from agenda_item i
                left join published_case p on p.municipality_id = i.municipality_id and p.case_id = i.case_id
                where i.municipality_id = c.municipality_id and i.conference_id = c.id) agenda
            order by c.held_on desc, c.starts_at desc nulls last, c.id desc
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<ConferenceId, Optional<Meeting>> once = new ReadOnce<>();

    ConferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Meeting(Conference conference, List<Attendee> attendees) {}

    void add(ConferenceId id, AgencyId agency, ConferenceDetails details) {
        once.forget(id);
        with(jdbc.sql("""
                        insert into conference (id, agency_id, kind, held_on, starts_at, place, held_on_paper, forum,
                                                web_address)
                        values (:id, :agency, :kind, :on, :at, :place, :paper, :forum, :web)
                        """), id, details).param("agency", agency.value()).update();
    }

    private static StatementSpec with(StatementSpec statement, ConferenceId id, ConferenceDetails details) {
        return statement
                .param("id", id.value())
                .param("kind", details.kind().name())
                .param("on", details.heldOn())
                .param("at", details.startsAt())
                .param("place", details.place())
                .param("paper", details.heldOnPaper())
                .param("forum", details.forum().name())
                .param("web", details.webAddress());
    }

    /** False when the month's meeting is convened already. */
    boolean addOf(TimetableId timetable, YearMonth month, ConferenceId id) {
        try {
            return jdbc.sql("update conference set timetable_id = :timetable, timetable_month = :month where id = :id")
                            .param("timetable", timetable.value())
                            .param("month", month.atDay(1))
                            .param("id", id.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException convened) {
            return false;
        }
    }

    /** False when somebody else saved meanwhile. */
    boolean change(ConferenceId id, long version, ConferenceDetails details) {
        once.forget(id);
        return with(jdbc.sql("""
                        update conference
                        set kind = :kind, held_on = :on, starts_at = :at, place = :place, held_on_paper = :paper, forum = :forum,
                            web_address = :web, version = version + 1, changed_at = tsunagi_now(),
                            changed_by = tsunagi_staff()
                        where id = :id and version = :version
                        """), id, details).param("version", version).update() == 1;
    }

    Optional<Conference> find(ConferenceId id) {
        return read(id).map(Meeting::conference);
    }

    List<Attendee> attendees(ConferenceId id) {
        return read(id).map(Meeting::attendees).orElse(List.of());
    }

    /** Read by one statement, and once in a transaction; who writes one forgets it. */
    private Optional<Meeting> read(ConferenceId id) {
        return once.get(
                id, each -> jdbc.sql(CONFERENCE).param("id", each.value()).query(ConferenceStore::meeting));
    }

    private static Optional<Meeting> meeting(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var conference = conference(row);
        var attendees = new ArrayList<Attendee>();
        boolean more = row.getObject("attendee_id") != null;
        while (more) {
            attendees.add(
                    new Attendee(row.getObject("attendee_id", UUID.class), person(row), row.getBoolean("attended")));
            more = row.next();
        }
        return Optional.of(new Meeting(conference, attendees));
    }

    private static Conference conference(ResultSet row) throws SQLException {
        return new Conference(
                new ConferenceId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new ConferenceDetails(
                        ConferenceKind.valueOf(row.getString("kind")),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class),
                        row.getString("place"),
                        row.getBoolean("held_on_paper"),
                        new Forum(row.getString("forum")),
                        row.getString("web_address")),
                row.getLong("version"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** Newest first. */
    List<ConferencesPage.Row> list(Collection<AgencyId> agencies, int limit) {
        return jdbc.sql(LIST)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, number) -> new ConferencesPage.Row(
                        new ConferenceId(row.getObject("id", UUID.class)),
                        ConferenceKind.valueOf(row.getString("kind")),
                        new Forum(row.getString("forum")),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class),
                        row.getString("place").isEmpty() ? "オンライン" : row.getString("place"),
                        row.getBoolean("held_on_paper"),
                        row.getInt("plans"),
                        row.getInt("open")))
                .list();
    }

    UUID invite(ConferenceId conference, Attendee.Person person) {
        once.forget(conference);
        UUID id = Identifiers.next();
        jdbc.sql("""
                        insert into conference_attendee (id, conference_id, kind, organisation, name, role)
                        values (:id, :conference, :kind, :organisation, :name, :role)
                        """)
                .param("id", id)
                .param("conference", conference.value())
                .param("kind", person.kind().name())
                .param("organisation", person.organisation())
                .param("name", person.name())
                .param("role", person.role())
                .update();
        return id;
    }

    /** Who was invited to the agency's latest other meeting of the kind. */
    List<Attendee.Person> lastInvited(AgencyId agency, Forum forum, ConferenceId except) {
        return jdbc.sql("""
                        select kind as attendee_kind, organisation, name, role from conference_attendee
                        where conference_id = (
                            select c.id from conference c where c.agency_id = :agency and c.forum = :forum
                              and c.id <> :except
                            order by c.held_on desc, c.id desc limit 1)
                        order by id
                        """)
                .param("agency", agency.value())
                .param("forum", forum.name())
                .param("except", except.value())
                .query((row, number) -> person(row))
                .list();
    }

    static Attendee.Person person(ResultSet row) throws SQLException {
        return new Attendee.Person(
                AttendeeKind.valueOf(row.getString("attendee_kind")),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("role"));
    }

    void tick(ConferenceId conference, Collection<UUID> attended) {
        once.forget(conference);
        jdbc.sql("""
                        update conference_attendee set attended = (id = any (:attended))
                        where conference_id = :conference
                        """)
                .param("attended", attended.toArray(UUID[]::new))
                .param("conference", conference.value())
                .update();
    }
}
