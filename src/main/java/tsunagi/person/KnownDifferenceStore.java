package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

/** The pairs of which staff know that they are two people, and how people stand in a list of pairs. */
@Repository
class KnownDifferenceStore {
    private static final String ADD = """
            insert into person_difference (id, first_person_id, second_person_id, points, reason)
            values (:id, least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :points, :reason)
            """;

    private static final String END = """
            update person_difference set undone_at = tsunagi_now(), undone_by = tsunagi_staff()
            where first_person_id = least(:one::uuid, :other::uuid)
              and second_person_id = greatest(:one::uuid, :other::uuid) and undone_at is null
            """;

    // Of two people who are merged of several entries more than one difference may be known: the newest tells of all.
    // Each stays
    // with the entries for which it was noted, so that the undoing of a merge finds it there.
    private static final String LIST = """
            with known as (
                select d.*, coalesce(a.kept_id, d.first_person_id) as one, coalesce(b.kept_id, d.second_person_id) as other
                from person_difference d
                left join person_alias a on a.person_id = d.first_person_id
                left join person_alias b on b.person_id = d.second_person_id
                where d.undone_at is null and (:id::uuid is null or d.id = :id)
            ), newest as (
                select distinct on (least(one, other), greatest(one, other)) * from known where one <> other
                order by least(one, other), greatest(one, other), recorded_at desc, id desc
            )
            select d.* from newest d
            where not exists (select from case_access h
                              where h.person_id in (d.one, d.other)
                                and not exists (select from visible_case v where v.case_id = h.case_id))
            order by d.recorded_at desc, d.id desc limit :most
            """;

    private static final String UNDO = """
            with pair as (
                select least(person_standing(first_person_id), person_standing(second_person_id)) as one,
                       greatest(person_standing(first_person_id), person_standing(second_person_id)) as other
                from person_difference where id = :id and undone_at is null
            )
            update person_difference d set undone_at = tsunagi_now(), undone_by = tsunagi_staff()
            from pair p
            where d.undone_at is null
              and d.first_person_id = any(person_known_as(p.one) || person_known_as(p.other))
              and d.second_person_id = any(person_known_as(p.one) || person_known_as(p.other))
              and person_standing(d.first_person_id) <> person_standing(d.second_person_id)
            """;

    private static final String ENTERED = """
            select p.*, c.case_id, c.case_number, c.cases
            from person p
            cross join lateral (select a.case_id, a.case_number, count(*) over () as cases from case_access a
                                join visible_case v on v.case_id = a.case_id
                                where a.person_id = person_standing(p.id) order by a.case_number desc limit 1) c
            where p.id = any(:ids)
            """;

    private final JdbcClient jdbc;

    KnownDifferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was known of the pair before ends: it has come back since. */
    void add(PersonId one, PersonId other, int points, String reason) {
        jdbc.sql(END).param("one", one.value()).param("other", other.value()).update();
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("one", one.value())
                .param("other", other.value())
                .param("points", points)
                .param("reason", reason)
                .update();
    }

    record Difference(UUID id, PersonId one, PersonId other, String reason, OffsetDateTime at, StaffId by) {}

    /** Newest first, of people whose every case the reader may see. */
    List<Difference> list(int most) {
        return list(null, most);
    }

    /** Empty when it was taken back, or tells of somebody of whom the reader may not see every case. */
    Optional<Difference> find(UUID id) {
        return list(id, 1).stream().findFirst();
    }

    private List<Difference> list(@Nullable UUID id, int most) {
        return jdbc.sql(LIST)
                .param("id", id)
                .param("most", most)
                .query((row, number) -> new Difference(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("one", UUID.class)),
                        new PersonId(row.getObject("other", UUID.class)),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        new StaffId(row.getObject("recorded_by", UUID.class))))
                .list();
    }

    /** All that is known of the two, by whichever of their entries. False when it was taken back already. */
    boolean undo(UUID id) {
        return jdbc.sql(UNDO).param("id", id).update() > 0;
    }

    Map<PersonId, LikelyPair.Entered> entered(Collection<PersonId> persons, LocalDate today) {
        Map<PersonId, LikelyPair.Entered> entered = new HashMap<>();
        jdbc.sql(ENTERED)
                .param("ids", persons.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .query(row -> {
                    var each = entered(row, today);
                    entered.put(each.person(), each);
                });
        return entered;
    }

    private static LikelyPair.Entered entered(ResultSet row, LocalDate today) throws SQLException {
        return new LikelyPair.Entered(
                new PersonId(row.getObject("id", UUID.class)),
                PersonStore.name(row),
                Sex.valueOf(row.getString("sex")),
                Rows.birth(row),
                new CaseId(row.getObject("case_id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getInt("cases"),
                today);
    }
}
