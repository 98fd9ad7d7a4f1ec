package tsunagi.standards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Period;
import tsunagi.meanstest.Standing;

/** All SQL on the municipality's own rows. */
@Repository
class StandardStore {
    private static final String ROWS = """
            select r.id, r.item, r.subject, lower(r.valid) as valid_from, upper(r.valid) - 1 as valid_until,
                   r.number, r.words, r.source, m.name as municipality, r.recorded_at, r.superseded_at,
                   b.name as recorded_by, s.name as superseded_by
            from standard_row r
            join municipality m on m.municipality_id = r.municipality_id
            left join published_staff b on b.staff_id = r.recorded_by
            left join published_staff s on s.staff_id = r.superseded_by
            """;

    private final JdbcClient jdbc;

    StandardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row with the circumstances of its entry.
     *
     * @param until when another one took its place or it was taken back; null while it is said
     */
    record Recorded(
            StandardRow row,
            Instant at,
            @Nullable String by,
            @Nullable Instant until,
            @Nullable String endedBy) {}

    /** What the municipality says now. */
    List<StandardRow> current() {
        return jdbc.sql(ROWS + "where r.superseded_at is null")
                .query(StandardStore::row)
                .list();
    }

    /** What it said at an instant. */
    List<StandardRow> knownAt(Instant instant) {
        return jdbc.sql(ROWS + """
                        where r.recorded_at <= :at and (r.superseded_at is null or r.superseded_at > :at)
                        """)
                .param("at", instant.atOffset(ZoneOffset.UTC))
                .query(StandardStore::row)
                .list();
    }

    /** Whether it is still said or not. */
    Optional<StandardRow> find(UUID id) {
        return jdbc.sql(ROWS + "where r.id = :id")
                .param("id", id)
                .query(StandardStore::row)
                .optional();
    }

    /** All that was ever said, the latest entry first. */
    List<Recorded> history() {
        return jdbc.sql(ROWS + "order by r.recorded_at desc, r.item, length(r.subject), r.subject, r.valid, r.id")
                .query((row, _) -> new Recorded(
                        row(row, 0),
                        instant(row, "recorded_at"),
                        row.getString("recorded_by"),
                        row.getObject("superseded_at") == null ? null : instant(row, "superseded_at"),
                        row.getString("superseded_by")))
                .list();
    }

    /** How often anything has changed; a form knows by it whether it is still about what it shows. */
    long version() {
        return jdbc.sql("select count(*) + count(superseded_at) from standard_row")
                .query(Long.class)
                .single();
    }

    /** The same of one row's name. */
    long version(StandardKey key) {
        return jdbc.sql("""
                        select count(*) + count(superseded_at) from standard_row where item = :item and subject = :subject
                        """)
                .param("item", key.item().name())
                .param("subject", key.subject())
                .query(Long.class)
                .single();
    }

    /** Two who change the tables at once wait for each other here. */
    void lock() {
        jdbc.sql("select municipality_id from municipality for update")
                .query(UUID.class)
                .single();
    }

    void add(StandardRow row) {
        jdbc.sql("""
                        insert into standard_row (id, item, subject, valid, number, words, source)
                        values (:id, :item, :subject, daterange(:from, :until, '[]'), :number, :words, :source)
                        """)
                .param("id", row.id())
                .param("item", row.key().item().name())
                .param("subject", row.key().subject())
                .param("from", row.valid().start())
                .param("until", row.valid().end(), Types.DATE)
                .param("number", row.value().number(), Types.BIGINT)
                .param("words", row.value().words(), Types.VARCHAR)
                .param("source", row.source())
                .update();
    }

    /** False when it was superseded before. */
    boolean supersede(UUID id) {
        return jdbc.sql("""
                        update standard_row set superseded_at = tsunagi_now(), superseded_by = tsunagi_staff()
                        where id = :id and superseded_at is null
                        """).param("id", id).update() == 1;
    }

    private static StandardRow row(ResultSet row, int number) throws SQLException {
        return new StandardRow(
                row.getObject("id", UUID.class),
                new StandardKey(StandardItem.valueOf(row.getString("item")), row.getString("subject")),
                row.getString("municipality"),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                Standing.CONFIRMED,
                row.getString("source"),
                new StandardValue(row.getObject("number", Long.class), row.getString("words")),
                true);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
