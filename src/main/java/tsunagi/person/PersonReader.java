package tsunagi.person;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.database.ReadOnce;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;

/** Reads a person with her telephones and addresses by one statement, and once in a transaction; who changes one forgets her. */
@Repository
class PersonReader {
    private static final String READ = """
            select p.*,
                   (select coalesce(json_agg(t order by t.ended_on desc nulls first, t.id), '[]')
                    from person_telephone t where t.person_id = any(person_known_as(:person))) as telephones,
                   (select coalesce(json_agg(a order by a.ended_on desc nulls first, a.id desc), '[]')
                    from person_address a where a.person_id = any(person_known_as(:person))) as addresses,
                   (select coalesce(json_agg(json_build_object('id', m.id, 'merged_at', m.merged_at,
                        'family_name', g.family_name, 'given_name', g.given_name, 'kana', g.kana, 'alias', g.alias,
                        'anonymous_label', g.anonymous_label) order by m.merged_at desc, m.id desc), '[]')
                    from person_merge m join person g on g.id = m.given_up_id
                    where m.kept_id = any(person_known_as(:person)) and m.undone_at is null) as merged
            from person p where p.id = :person
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<PersonId, StoredPerson> once = new ReadOnce<>();

    PersonReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StoredPerson person(PersonId person) {
        return once.get(person, this::read);
    }

    void forget(PersonId person) {
        once.forget(person);
    }

    private StoredPerson read(PersonId person) {
        return jdbc.sql(READ)
                .param("person", person.value())
                .query((row, number) -> new StoredPerson(
                        person,
                        Rows.entry(row, null, PersonStore.basics(row)),
                        entries(JsonRow.list(row, "addresses"), PersonReader::address),
                        entries(JsonRow.list(row, "telephones"), PersonReader::telephone),
                        JsonRow.list(row, "merged").stream()
                                .map(PersonReader::merged)
                                .toList()))
                .single();
    }

    private static <T> List<Entry<T>> entries(List<JsonRow> rows, Function<JsonRow, T> content) {
        return rows.stream().map(row -> row.entry(content.apply(row))).toList();
    }

    private static MergedEntry merged(JsonRow row) {
        return new MergedEntry(
                UUID.fromString(row.required("id")),
                new PersonName(
                        row.text("family_name"),
                        row.text("given_name"),
                        row.text("kana"),
                        row.text("alias"),
                        row.text("anonymous_label")),
                row.instant("merged_at"));
    }

    private static Telephone telephone(JsonRow row) {
        return new Telephone(
                new PhoneNumber(row.required("number")),
                row.required("owner"),
                row.flag("may_call"),
                row.flag("may_leave_message"),
                row.flag("hide_our_name"),
                row.text("note"));
    }

    private static Address address(JsonRow row) {
        return new Address(
                Address.Kind.valueOf(row.required("kind")),
                row.text("postal_code"),
                row.text("city"),
                row.text("street"),
                row.text("building"),
                row.date("since"));
    }
}
