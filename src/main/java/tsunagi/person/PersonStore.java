package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;

@Repository
class PersonStore {
    private static final String INSERT = """
            insert into person (id, family_name, given_name, kana, alias, anonymous_label, sex, sex_note,
                                birth_year, birth_month, birth_day, birth_estimated, nationality, language, note)
            values (:id, :family, :given, :kana, :alias, :anonymous, :sex, :sexNote,
                    :year, :month, :day, :estimated, :nationality, :language, :note)
            """;

    private static final String UPDATE = """
            update person
            set family_name = :family, given_name = :given, kana = :kana, alias = :alias, anonymous_label = :anonymous,
                sex = :sex, sex_note = :sexNote, birth_year = :year, birth_month = :month, birth_day = :day,
                birth_estimated = :estimated, nationality = :nationality, language = :language, note = :note,
                version = version + 1, changed_by = tsunagi_staff(), changed_at = tsunagi_now()
            where id = :id and version = :version
            """;

    private static final String ADD_TOKENS = """
            insert into person_name_token (person_id, kind, token, whole)
            select :person, kind, token, whole
            from unnest(:kinds::text[], :tokens::text[], :wholes::boolean[]) as t (kind, token, whole)
            on conflict (municipality_id, person_id, kind, token) do update set whole = excluded.whole, former = false
            """;

    private final JdbcClient jdbc;
    private final PersonReader reader;
    private final ContactStore contacts;
    private final HouseholdStore households;

    PersonStore(JdbcClient jdbc, PersonReader reader, ContactStore contacts, HouseholdStore households) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.contacts = contacts;
        this.households = households;
    }

    void add(PersonId id, NewPerson person) {
        withBasics(jdbc.sql(INSERT), id, person.basics()).update();
        addTokens(id, NameToken.of(person.basics().name()));
        person.telephones().forEach(telephone -> contacts.add(id, telephone));
        if (person.address() != null) {
            contacts.add(id, person.address());
        }
    }

    /** False when the version is not the stored one. */
    boolean change(PersonId id, long version, PersonBasics basics) {
        reader.forget(id);
        if (withBasics(jdbc.sql(UPDATE), id, basics).param("version", version).update() == 0) {
            return false;
        }
        // By a name that she had before she is still found.
        jdbc.sql("update person_name_token set former = true where person_id = :person and not former")
                .param("person", id.value())
                .update();
        addTokens(id, NameToken.of(basics.name()));
        return true;
    }

    private static StatementSpec withBasics(StatementSpec statement, PersonId id, PersonBasics basics) {
        PersonName name = basics.name();
        return Rows.withBirth(statement, basics.birth())
                .param("id", id.value())
                .param("family", name.family())
                .param("given", name.given())
                .param("kana", name.kana())
                .param("alias", name.alias())
                .param("anonymous", name.anonymousLabel())
                .param("sex", basics.sex().name())
                .param("sexNote", basics.sexNote())
                .param("nationality", basics.nationality())
                .param("language", basics.language())
                .param("note", basics.note());
    }

    private void addTokens(PersonId id, Collection<NameToken> tokens) {
        jdbc.sql(ADD_TOKENS)
                .param("person", id.value())
                .param(
                        "kinds",
                        tokens.stream().map(token -> token.kind().name()).toArray(String[]::new))
                .param("tokens", tokens.stream().map(NameToken::token).toArray(String[]::new))
                .param("wholes", tokens.stream().map(NameToken::whole).toArray(Boolean[]::new))
                .update();
    }

    Entry<PersonBasics> basics(PersonId id) {
        return reader.person(id).basics();
    }

    PersonSheet sheet(CaseId caseId, LocalDate today) {
        StoredPerson person = reader.person(of(caseId));
        return new PersonSheet(
                caseId,
                person.id(),
                person.basics(),
                person.addresses(),
                person.telephones(),
                households.members(person.id()),
                person.merged(),
                today);
    }

    PersonCard card(PersonId person, LocalDate today) {
        return reader.person(person).card(today);
    }

    List<Entry<HouseholdMember>> household(PersonId person) {
        return households.members(person);
    }

    Map<PersonId, PersonName> names(Collection<PersonId> persons) {
        Map<PersonId, PersonName> names = new HashMap<>();
        jdbc.sql("select id, family_name, given_name, kana, alias, anonymous_label from person where id = any(:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), name(row));
                });
        return names;
    }

    Map<PersonId, PersonBasics> basics(Collection<PersonId> persons) {
        Map<PersonId, PersonBasics> basics = new HashMap<>();
        jdbc.sql("select * from person where id = any(:ids)")
                .param("ids", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    basics.put(new PersonId(row.getObject("id", UUID.class)), basics(row));
                });
        return basics;
    }

    PersonId of(CaseId caseId) {
        return new PersonId(jdbc.sql("select person_id from case_access where case_id = :case")
                .param("case", caseId.value())
                .query(UUID.class)
                .single());
    }

    static PersonName name(ResultSet row) throws SQLException {
        return name(row, "");
    }

    /** @param before what stands before each column's name where a row tells of several people */
    static PersonName name(ResultSet row, String before) throws SQLException {
        return new PersonName(
                row.getString(before + "family_name"),
                row.getString(before + "given_name"),
                row.getString(before + "kana"),
                row.getString(before + "alias"),
                row.getString(before + "anonymous_label"));
    }

    static PersonBasics basics(ResultSet row) throws SQLException {
        return new PersonBasics(
                name(row),
                Sex.valueOf(row.getString("sex")),
                row.getString("sex_note"),
                Rows.birth(row),
                row.getString("nationality"),
                row.getString("language"),
                row.getString("note"));
    }
}
