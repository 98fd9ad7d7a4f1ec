package tsunagi.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;

@Repository
class HouseholdMoveStore {
    private static final String ADD = """
            insert into household_change (id, person_id, kind, happened_on, reason)
            values (:id, :person, :kind, :on, :reason)
            """;

    private static final String END = """
            update household_member
            set ended_on = :on::date - 1, ended_by = :change,
                version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and ended_on is null
            """;

    private static final String GO_ON = """
            insert into household_member (id, person_id, name, kana, relation, birth_year, birth_month, birth_day,
                                          birth_estimated, lives_together, occupation, health, since, same_person_id,
                                          sex, partnership, through_id, begun_by)
            select :next, person_id, name, kana, relation, birth_year, birth_month, birth_day, birth_estimated,
                   not lives_together, occupation, health, :on, same_person_id, sex, partnership, through_id,
                   :change
            from household_member where id = :id
            """;

    // Who is related through her is so from now on through the row that goes on.
    private static final String RELATED_THROUGH = """
            update household_member set through_id = :next where through_id = :id and ended_on is null
            """;

    // How the other one tells of the person: those rows change with hers.
    private static final String RETURNED = """
            select id from household_member
            where person_id = any(person_known_as(:other)) and same_person_id = any(person_known_as(:person))
              and ended_on is null and lives_together = :before and (since is null or since < :on)
            """;

    private static final String RESTRICTED =
            "select exists (select from case_access where person_id in (:one, :other) and restricted)";

    private static final String CHANGES = """
            select c.kind, c.happened_on, c.reason, c.recorded_at, coalesce(s.name, '') as by,
                   array(select m.name from household_member m where m.begun_by = c.id order by m.id) as members
            from household_change c
            left join published_staff s on s.staff_id = c.recorded_by
            where c.person_id = any(person_known_as(:person))
            order by c.happened_on desc, c.recorded_at desc, c.id desc
            """;

    private final JdbcClient jdbc;

    HouseholdMoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID begin(PersonId person, HouseholdMove move) {
        UUID id = Identifiers.next();
        jdbc.sql(ADD)
                .param("id", id)
                .param("person", person.value())
                .param("kind", move.kind().name())
                .param("on", move.on())
                .param("reason", move.reason())
                .update();
        return id;
    }

    /** False when one of them is no member any more. */
    boolean move(UUID change, LocalDate on, Collection<UUID> members) {
        for (UUID member : members) {
            int ended = jdbc.sql(END)
                    .param("id", member)
                    .param("on", on)
                    .param("change", change)
                    .update();
            if (ended == 0) {
                return false;
            }
            UUID next = Identifiers.next();
            jdbc.sql(GO_ON)
                    .param("id", member)
                    .param("next", next)
                    .param("on", on)
                    .param("change", change)
                    .update();
            jdbc.sql(RELATED_THROUGH).param("id", member).param("next", next).update();
        }
        return true;
    }

    void begun(UUID change, UUID member) {
        jdbc.sql("update household_member set begun_by = :change where id = :id")
                .param("change", change)
                .param("id", member)
                .update();
    }

    List<UUID> returned(PersonId person, PersonId other, HouseholdMove move) {
        return jdbc.sql(RETURNED)
                .param("person", person.value())
                .param("other", other.value())
                .param("before", move.kind().before())
                .param("on", move.on())
                .query(UUID.class)
                .list();
    }

    /** Whether one of them has a restricted case, however much of it the reader may see. */
    boolean restricted(PersonId one, PersonId other) {
        return jdbc.sql(RESTRICTED)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** Newest first. */
    List<HouseholdChange> changes(PersonId person) {
        return jdbc.sql(CHANGES)
                .param("person", person.value())
                .query((row, number) -> new HouseholdChange(
                        HouseholdMove.Kind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        List.of((String[])
                                Objects.requireNonNull(row.getArray("members")).getArray()),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("by")))
                .list();
    }
}
