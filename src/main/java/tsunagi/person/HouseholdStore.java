package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;

@Repository
class HouseholdStore {
    private static final String LIST = """
            select m.*, c.case_number
            from household_member m
            left join lateral (select a.case_number from case_access a
                               join visible_case v on v.case_id = a.case_id
                               where a.person_id = person_standing(m.same_person_id)
                               order by a.case_number desc limit 1) c on true
            where m.person_id = any(person_known_as(:person))
            order by m.ended_on desc nulls first, m.id
            """;

    private static final String ADD = """
            insert into household_member (id, person_id, name, kana, relation, birth_year, birth_month, birth_day,
                                          birth_estimated, lives_together, occupation, health, since, same_person_id,
                                          sex, deceased, partnership, through_id)
            values (:id, :person, :name, :kana, :relation, :year, :month, :day,
                    :estimated, :livesTogether, :occupation, :health, :since, :samePerson,
                    :sex, :deceased, :partnership, :through)
            """;

    // A link that the one who saves cannot see stays: her blank field did not mean it.
    private static final String CHANGE = """
            update household_member m
            set name = :name, kana = :kana, relation = :relation, birth_year = :year, birth_month = :month,
                birth_day = :day, birth_estimated = :estimated, lives_together = :livesTogether,
                occupation = :occupation, health = :health, since = :since,
                sex = :sex, deceased = :deceased, partnership = :partnership, through_id = :through,
                same_person_id = coalesce(:samePerson::uuid, (
                    select m.same_person_id
                    where not exists (select from case_access a join visible_case v on v.case_id = a.case_id
                                      where a.person_id = person_standing(m.same_person_id)))),
                version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and person_id = any(person_known_as(:person)) and version = :version
            """;

    private static final String END = """
            update household_member
            set ended_on = :day, version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and person_id = any(person_known_as(:person)) and version = :version
            """;

    private static final String PERSON_OF_VISIBLE_CASE = """
            select a.person_id from case_access a join visible_case v on v.case_id = a.case_id
            where a.case_number = :number
            """;

    private final JdbcClient jdbc;

    HouseholdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Current members first, in the order in which they were written down. */
    List<Entry<HouseholdMember>> members(PersonId person) {
        return jdbc.sql(LIST)
                .param("person", person.value())
                .query((row, number) -> Rows.entry(row, row.getObject("ended_on", LocalDate.class), member(row)))
                .list();
    }

    /** @param samePerson the member's own entry in the register, empty when she has none */
    UUID add(PersonId person, HouseholdMember member, Optional<PersonId> samePerson) {
        UUID id = Identifiers.next();
        add(id, person, member, samePerson);
        return id;
    }

    void add(UUID id, PersonId person, HouseholdMember member, Optional<PersonId> samePerson) {
        withMember(jdbc.sql(ADD), member, samePerson)
                .param("id", id)
                .param("person", person.value())
                .update();
    }

    /** Nobody else changes this person's family until this transaction ends. */
    void lock(PersonId person) {
        jdbc.sql("select id from person where id = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .single();
    }

    boolean change(PersonId person, UUID id, long version, HouseholdMember member, Optional<PersonId> samePerson) {
        return Rows.changed(withMember(jdbc.sql(CHANGE), member, samePerson), person, id, version);
    }

    boolean end(PersonId person, UUID id, long version, @Nullable LocalDate day) {
        return Rows.changed(jdbc.sql(END).param("day", day), person, id, version);
    }

    Optional<PersonId> personOfVisibleCase(CaseNumber number) {
        return jdbc.sql(PERSON_OF_VISIBLE_CASE)
                .param("number", number.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private static StatementSpec withMember(
            StatementSpec statement, HouseholdMember member, Optional<PersonId> samePerson) {
        return Rows.withBirth(statement, member.birth())
                .param("name", member.name())
                .param("kana", member.kana())
                .param("relation", member.relation())
                .param("livesTogether", member.livesTogether())
                .param("occupation", member.occupation())
                .param("health", member.health())
                .param("since", member.since())
                .param("sex", name(member.kin().sex()))
                .param("deceased", member.kin().deceased())
                .param("partnership", name(member.kin().partnership()))
                .param("through", member.kin().through())
                .param("samePerson", samePerson.map(PersonId::value).orElse(null));
    }

    private static HouseholdMember member(ResultSet row) throws SQLException {
        String caseNumber = row.getString("case_number");
        return new HouseholdMember(
                row.getString("name"),
                row.getString("kana"),
                row.getString("relation"),
                Rows.birth(row),
                row.getBoolean("lives_together"),
                row.getString("occupation"),
                row.getString("health"),
                row.getObject("since", LocalDate.class),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                kin(row));
    }

    private static Kin kin(ResultSet row) throws SQLException {
        String sex = row.getString("sex");
        String partnership = row.getString("partnership");
        return new Kin(
                sex == null ? null : Sex.valueOf(sex),
                row.getBoolean("deceased"),
                partnership == null ? null : Partnership.valueOf(partnership),
                row.getObject("through_id", UUID.class));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
