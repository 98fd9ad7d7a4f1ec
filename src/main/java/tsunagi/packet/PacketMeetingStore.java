package tsunagi.packet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.conference.AttendeeKind;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.Purpose;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.plan.PlanId;

/** Reads meetings through what {@code conference} publishes. */
@Repository
class PacketMeetingStore {
    private static final String MEETING = """
            select c.agency_id, c.held_on, c.starts_at, c.place, a.attendee_id, a.kind, a.organisation, a.name
            from published_conference_held c
            left join published_conference_attendee a on a.conference_id = c.conference_id
            where c.conference_id = :id order by a.attendee_id
            """;
    private static final String ITEMS = """
            select i.item_id, i.case_id, i.plan_id, i.purpose, i.reason, i.prior_coordination, p.case_number, p.person_id
            from published_conference_item i
            join published_case p on p.case_id = i.case_id
            join unrestricted_case u on u.case_id = i.case_id
            join %s v on v.case_id = i.case_id %s
            where i.conference_id = :id
            order by i.position, i.item_id
            """;
    private static final String FOR_STAFF = ITEMS.formatted("visible_case", "");
    private static final String FOR_GUEST = ITEMS.formatted("guest_case", "and v.item_id = i.item_id");

    private final JdbcClient jdbc;

    PacketMeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(ConferenceId id) {
        ResultSetExtractor<Optional<Meeting>> reader = rows -> meeting(id, rows);
        return jdbc.sql(MEETING).param("id", id.value()).query(reader);
    }

    private static Optional<Meeting> meeting(ConferenceId id, ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var agency = new AgencyId(row.getObject("agency_id", UUID.class));
        var heldOn = row.getObject("held_on", LocalDate.class);
        var startsAt = row.getObject("starts_at", LocalTime.class);
        String place = row.getString("place");
        var invited = new ArrayList<Invited>();
        boolean more = row.getObject("attendee_id") != null;
        while (more) {
            invited.add(new Invited(
                    row.getObject("attendee_id", UUID.class),
                    AttendeeKind.valueOf(row.getString("kind")),
                    row.getString("organisation"),
                    row.getString("name")));
            more = row.next();
        }
        return Optional.of(new Meeting(id, agency, heldOn, startsAt, place, invited));
    }

    /** What of the agenda can go on paper: a restricted case never does, whoever makes the paper. */
    List<Item> forStaff(ConferenceId id) {
        return items(FOR_STAFF, id);
    }

    /** What the guest of this transaction may be shown at most; her partner's consent narrows it further. */
    List<Item> forGuest(ConferenceId id) {
        return items(FOR_GUEST, id);
    }

    private List<Item> items(String sql, ConferenceId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, number) -> new Item(
                        row.getObject("item_id", UUID.class),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getString("case_number")),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Purpose.valueOf(row.getString("purpose")),
                        plan(row.getObject("plan_id", UUID.class)),
                        row.getString("reason"),
                        row.getString("prior_coordination")))
                .list();
    }

    private static @Nullable PlanId plan(@Nullable UUID id) {
        return id == null ? null : new PlanId(id);
    }
}
