package tsunagi.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

/** All SQL of the reviews. Whoever is of the desk reads its board; the city, where it may, all but restricted cases. */
@Repository
class ReviewStore {
    private static final String HOLD = """
            insert into plan_review (id, office_id, held_on, previous_id, version, changed_by, changed_at)
            values (:id, :office, :on,
                    (select p.id from plan_review p where p.office_id = :office order by p.held_on desc limit 1),
                    1, tsunagi_staff(), :at)
            on conflict (municipality_id, office_id, held_on) do nothing
            """;
    // M01 telephone, M02 visit, M03 interview, M11 message, with the person (A01) or the family (A02). Without a
    // review before it the board looks back a week.
    private static final String FILL = """
            insert into plan_review_line (review_id, case_id, ended, days, contacts, met_again, promised_on, promise, lead_staff_id)
            select r.id, u.case_id, u.ended_on is not null, r.held_on - u.received_on, contact.number, contact.met_again,
                   promise.next_on, promise.next_what, u.lead_staff_id
            from plan_review r
            left join plan_review p on p.id = r.previous_id
            join review_unplanned u on u.office_id = r.office_id and u.received_on <= r.held_on
             and (u.ended_on is null or u.ended_on > coalesce(p.held_on, r.held_on - 7))
            cross join lateral (
                select count(*) as number,
                       coalesce(bool_or(s.method in ('M02', 'M03') and s.happened_on > u.received_on), false) as met_again
                from published_supportlog_contact s
                where s.case_id = u.case_id and s.method in ('M01', 'M02', 'M03', 'M11')
                  and (s.counterparts && array ['A01', 'A02'] or cardinality(s.counterparts) = 0)) contact
            left join lateral (
                select s.next_on, s.next_what from published_supportlog_contact s
                where s.case_id = u.case_id and s.next_on is not null
                order by s.happened_on desc, s.written_at desc limit 1) promise on true
            where r.id = :review
            """;
    private static final String FIND = """
            select r.id, r.office_id, o.name as office, r.held_on, r.previous_id, r.version, r.changed_by, r.changed_at
            from plan_review r join office o on o.id = r.office_id
            where r.id = :id and (:city or r.office_id in (select d.office_id from own_desk d))
            """;
    private static final String LIST = """
            select r.id, r.office_id, o.name as office, r.held_on, r.previous_id, r.version, r.changed_by, r.changed_at,
                   count(*) filter (where not l.ended and l.days <= 30) as thirty,
                   count(*) filter (where not l.ended and l.days between 31 and 90) as ninety,
                   count(*) filter (where not l.ended and l.days between 91 and 180) as half_year,
                   count(*) filter (where not l.ended and l.days > 180) as older,
                   count(*) filter (where l.ended) as ended,
                   count(l.decision) as decided
            from plan_review r
            join office o on o.id = r.office_id
            left join plan_review_line l on l.review_id = r.id
            where :city or r.office_id in (select d.office_id from own_desk d)
            group by r.municipality_id, r.id, o.name
            order by r.held_on desc, o.name
            limit :most
            """;
    private static final String LINES = """
            select l.case_id, c.case_number, c.person_id, l.ended, l.days, l.contacts, l.met_again, l.promised_on, l.promise,
                   s.name as lead, l.agency_comment, l.city_comment, l.decision, l.act_by, l.act_staff_id,
                   b.case_id as before_id, b.agency_comment as before_agency, b.city_comment as before_city,
                   b.decision as before_decision, b.act_by as before_by, b.act_staff_id as before_staff
            from plan_review_line l
            join published_case c on c.case_id = l.case_id
            join case_access a on a.case_id = l.case_id
            left join published_staff s on s.staff_id = l.lead_staff_id
            left join plan_review_line b on b.review_id = :previous::uuid and b.case_id = l.case_id
            where l.review_id = :review
              and (exists (select from visible_case v where v.case_id = l.case_id) or (:city and not a.restricted))
            order by l.ended, l.days desc, c.case_number
            """;
    private static final String TOTAL = "select count(*) from plan_review_line where review_id = :review";
    private static final String NEXT_VERSION = """
            update plan_review set version = version + 1, changed_by = tsunagi_staff(), changed_at = :at
            where id = :id and version = :version
            """;
    private static final String WRITE = """
            update plan_review_line
            set agency_comment = :agency, city_comment = :city, decision = :decision, act_by = :by, act_staff_id = :staff
            where review_id = :review and case_id = :case
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A review in the list. */
    record Listed(Review review, ReviewCounts counts) {}

    /** Empty when this desk has held one on this day already. */
    Optional<ReviewId> hold(OfficeId office, LocalDate on) {
        var id = new ReviewId(Identifiers.next());
        int held = jdbc.sql(HOLD)
                .param("id", id.value())
                .param("office", office.value())
                .param("on", on)
                .param("at", OffsetDateTime.now(clock))
                .update();
        if (held == 0) {
            return Optional.empty();
        }
        jdbc.sql(FILL).param("review", id.value()).update();
        return Optional.of(id);
    }

    Optional<Review> find(ReviewId id, boolean city) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .param("city", city)
                .query((row, number) -> review(row))
                .optional();
    }

    List<Listed> list(boolean city, int most) {
        return jdbc.sql(LIST)
                .param("city", city)
                .param("most", most)
                .query((row, number) -> new Listed(review(row), counts(row)))
                .list();
    }

    List<ReviewLine> lines(Review review, boolean city) {
        var previous = review.previous();
        return jdbc.sql(LINES)
                .param("review", review.id().value())
                .param("previous", previous == null ? null : previous.value())
                .param("city", city)
                .query((row, number) -> line(row))
                .list();
    }

    int total(ReviewId review) {
        return jdbc.sql(TOTAL)
                .param("review", review.value())
                .query(Integer.class)
                .single();
    }

    /** Whether nobody else has written since. */
    boolean nextVersion(ReviewId id, int version) {
        return jdbc.sql(NEXT_VERSION)
                        .param("id", id.value())
                        .param("version", version)
                        .param("at", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void write(ReviewId review, CaseId caseId, ReviewEntry entry) {
        jdbc.sql(WRITE)
                .param("review", review.value())
                .param("case", caseId.value())
                .param("agency", entry.agencyComment())
                .param("city", entry.cityComment())
                .param(
                        "decision",
                        entry.decision() == null ? null : entry.decision().name())
                .param("by", entry.actBy())
                .param("staff", entry.actor() == null ? null : entry.actor().value())
                .update();
    }

    private static Review review(ResultSet row) throws SQLException {
        UUID previous = row.getObject("previous_id", UUID.class);
        return new Review(
                new ReviewId(row.getObject("id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getString("office"),
                row.getObject("held_on", LocalDate.class),
                previous == null ? null : new ReviewId(previous),
                row.getInt("version"),
                new StaffId(row.getObject("changed_by", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static ReviewCounts counts(ResultSet row) throws SQLException {
        return new ReviewCounts(
                row.getInt("thirty"),
                row.getInt("ninety"),
                row.getInt("half_year"),
                row.getInt("older"),
                row.getInt("ended"),
                row.getInt("decided"));
    }

    private static ReviewLine line(ResultSet row) throws SQLException {
        return new ReviewLine(
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("ended"),
                row.getInt("days"),
                row.getInt("contacts"),
                row.getBoolean("met_again"),
                row.getObject("promised_on", LocalDate.class),
                row.getString("promise"),
                row.getString("lead"),
                entry(row, "agency_comment", "city_comment", "decision", "act_by", "act_staff_id"),
                row.getObject("before_id") == null
                        ? null
                        : entry(row, "before_agency", "before_city", "before_decision", "before_by", "before_staff"));
    }

    private static ReviewEntry entry(
            ResultSet row, String agency, String city, String decision, String actBy, String actor)
            throws SQLException {
        String decided = row.getString(decision);
        UUID staff = row.getObject(actor, UUID.class);
        return new ReviewEntry(
                row.getString(agency),
                row.getString(city),
                decided == null ? null : ReviewDecision.valueOf(decided),
                row.getObject(actBy, LocalDate.class),
                staff == null ? null : new StaffId(staff));
    }
}
