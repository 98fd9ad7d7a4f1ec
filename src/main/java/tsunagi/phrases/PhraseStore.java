package tsunagi.phrases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.StaffId;
import tsunagi.web.ChangedMeanwhile;

@Repository
class PhraseStore {
    private static final String ALL = """
            select p.id, p.staff_id, p.name, p.reading, p.body, p.active, p.version, p.changed_at,
                   coalesce(s.name, '') as changed_by
            from phrase p left join published_staff s on s.staff_id = p.changed_by
            where :id::uuid is null or p.id = :id
            order by p.reading, p.name, p.id
            """;

    private final JdbcClient jdbc;

    PhraseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A phrase with what a conflicting change has to be told. */
    record Stored(Phrase phrase, ChangedMeanwhile.Saved saved) {}

    /** Of the municipality and of everybody in it, by reading. */
    List<Phrase> all() {
        return jdbc.sql(ALL).param("id", null).query(PhraseStore::stored).list().stream()
                .map(Stored::phrase)
                .toList();
    }

    Optional<Stored> find(PhraseId id) {
        return jdbc.sql(ALL).param("id", id.value()).query(PhraseStore::stored).optional();
    }

    void add(Phrase phrase) {
        StaffId owner = phrase.owner();
        jdbc.sql("insert into phrase (id, staff_id, name, reading, body) values (:id, :owner, :name, :reading, :body)")
                .param("id", phrase.id().value())
                .param("owner", owner == null ? null : owner.value())
                .param("name", phrase.name())
                .param("reading", phrase.reading())
                .param("body", phrase.text())
                .update();
    }

    /** False when another version is stored by now. */
    boolean change(Phrase phrase, long version) {
        int rows = jdbc.sql("""
                        update phrase
                        set name = :name, reading = :reading, body = :body, active = :active, version = version + 1,
                            changed_by = tsunagi_staff(), changed_at = tsunagi_now()
                        where id = :id and version = :version
                        """)
                .param("id", phrase.id().value())
                .param("name", phrase.name())
                .param("reading", phrase.reading())
                .param("body", phrase.text())
                .param("active", phrase.active())
                .param("version", version)
                .update();
        return rows == 1;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        UUID owner = row.getObject("staff_id", UUID.class);
        var phrase = new Phrase(
                new PhraseId(row.getObject("id", UUID.class)),
                owner == null ? null : new StaffId(owner),
                row.getString("name"),
                row.getString("reading"),
                row.getString("body"),
                row.getBoolean("active"));
        return new Stored(
                phrase,
                new ChangedMeanwhile.Saved(
                        row.getString("changed_by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")));
    }
}
