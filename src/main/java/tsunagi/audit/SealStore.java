package tsunagi.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.MunicipalityId;

/** Lines and segments of the municipality of the transaction. */
@Repository
class SealStore {
    private static final String SEALER = "hashtextextended('audit seal ' || tsunagi_municipality()::text, 0)";
    private static final String LINES = """
            select e.municipality_id, e.era, e.transaction_id::text::bigint as transaction, e.occurred_at, e.id, e.staff_id,
                   e.action, e.channel, e.outcome, e.case_id, e.reason,
                   (select array_agg(s.person_id) from audit_subject s
                    where s.municipality_id = e.municipality_id and s.occurred_at = e.occurred_at
                      and s.event_id = e.id) as persons
            from audit_event e
            where e.municipality_id = (select tsunagi_municipality()) and e.era = :era
              and e.transaction_id >= :from::text::xid8 and e.transaction_id < :until::text::xid8
            order by e.era, e.transaction_id
            """;
    private static final String SEGMENTS = """
            select municipality_id, number, era, from_transaction::text::bigint as from_transaction,
                   until_transaction::text::bigint as until_transaction, line_count, first_at, last_at, sealed_at, root,
                   previous_mac, key_id, mac, encode(sha256(digests), 'hex') as digests_root
            from audit_segment
            """;
    private static final String ADD = """
            insert into audit_segment (number, era, from_transaction, until_transaction, line_count, first_at, last_at,
                                       sealed_at, root, previous_mac, key_id, mac, digests)
            values (:number, :era, :from::text::xid8, :until::text::xid8, :lines, :first, :last,
                    :sealed, :root, :previous, :key, :mac, :digests)
            """;

    /** From one era to the next through the index: "distinct" would read ten years of lines each minute. */
    private static final String ERAS = """
            with recursive known as (
                select min(era) as era from audit_event
                union all
                select (select min(e.era) from audit_event e where e.era > known.era) from known
                where known.era is not null)
            select era from known where era <> tsunagi_era() order by era
            """;

    private final JdbcClient jdbc;

    SealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Transactions from {@code from} (inclusive) to {@code until} (exclusive) of an era. */
    record Range(long era, long from, long until) {
        static Range of(SealedSegment seal) {
            return new Range(
                    seal.segment().era(), seal.segment().from(), seal.segment().until());
        }
    }

    /** Keeps other sealers out until the end of the transaction; false when one is at work. */
    boolean lockForSealing() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + SEALER + ")")
                .query(Boolean.class)
                .single();
    }

    /** Does something while no sealer is at work. */
    void whileNobodySeals(Runnable work) {
        jdbc.sql("select 1 from pg_advisory_lock(" + SEALER + ")")
                .query(Integer.class)
                .single();
        try {
            work.run();
        } finally {
            jdbc.sql("select pg_advisory_unlock(" + SEALER + ")")
                    .query(Boolean.class)
                    .single();
        }
    }

    /** Below it every transaction of the current era has ended. */
    long horizon() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    long era() {
        return jdbc.sql("select tsunagi_era()").query(Long.class).single();
    }

    /** Eras of lines other than the current one: there are some after a restore only. */
    List<Long> earlierEras() {
        return jdbc.sql(ERAS).query(Long.class).list();
    }

    /** Where sealing goes on within an era. */
    long sealedUntil(long era) {
        return jdbc.sql("""
                        select coalesce(max(until_transaction::text::bigint), 0) from audit_segment where era = :era
                        """).param("era", era).query(Long.class).single();
    }

    /** The transaction of the line after so many lines of the range. */
    Optional<Long> transactionAfter(Range range, int lines) {
        return jdbc.sql("""
                        select e.transaction_id::text::bigint as transaction from audit_event e
                        where e.municipality_id = (select tsunagi_municipality()) and e.era = :era
                          and e.transaction_id >= :from::text::xid8 and e.transaction_id < :until::text::xid8
                        order by e.transaction_id offset :lines limit 1
                        """)
                .param("era", range.era())
                .param("from", range.from())
                .param("until", range.until())
                .param("lines", lines)
                .query(Long.class)
                .optional();
    }

    List<LoggedLine> lines(Range range) {
        return jdbc.sql(LINES)
                .param("era", range.era())
                .param("from", range.from())
                .param("until", range.until())
                .query((row, _) -> line(row))
                .list();
    }

    Optional<SealedSegment> newest() {
        return jdbc.sql(SEGMENTS + " order by number desc limit 1")
                .query((row, _) -> segment(row))
                .optional();
    }

    List<StoredSegment> segments(long above, long upTo, int most) {
        return jdbc.sql(SEGMENTS + " where number > :above and number <= :upTo order by number limit :most")
                .param("above", above)
                .param("upTo", upTo)
                .param("most", most)
                .query((row, _) -> new StoredSegment(segment(row), row.getString("digests_root")))
                .list();
    }

    byte[] digests(long number) {
        return jdbc.sql("select digests from audit_segment where number = :number")
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    void add(SealedSegment seal, LineDigests digests) {
        AuditSegment segment = seal.segment();
        jdbc.sql(ADD)
                .param("number", segment.number())
                .param("era", segment.era())
                .param("from", segment.from())
                .param("until", segment.until())
                .param("lines", segment.lines())
                .param("first", segment.firstAt().atOffset(ZoneOffset.UTC))
                .param("last", segment.lastAt().atOffset(ZoneOffset.UTC))
                .param("sealed", segment.sealedAt().atOffset(ZoneOffset.UTC))
                .param("root", segment.root())
                .param("previous", segment.previous())
                .param("key", segment.keyId())
                .param("mac", seal.mac())
                .param("digests", digests.bytes())
                .update();
    }

    /** Of these lines, the ones that stand in the log, whatever segment they claim. */
    List<UUID> existing(Collection<UUID> ids) {
        return jdbc.sql("select distinct id from audit_event where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<LooseSubject> looseSubjects(int most) {
        return jdbc.sql("""
                        select s.event_id, min(s.occurred_at) as at from audit_subject s
                        where not exists (select from audit_event e
                                          where e.municipality_id = s.municipality_id
                                            and e.occurred_at = s.occurred_at and e.id = s.event_id)
                        group by s.event_id limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new LooseSubject(row.getObject("event_id", UUID.class), instant(row, "at")))
                .list();
    }

    /** Lines that no segment covers, given where sealing has come to in each era. */
    Waiting notSealed(Map<Long, Long> sealedUntil) {
        var waiting = jdbc.sql("""
                        select count(*), min(occurred_at) from audit_event where not (era = any(:eras))
                        """)
                .param("eras", sealedUntil.keySet().toArray(Long[]::new))
                .query((row, _) -> waiting(row))
                .single();
        for (var era : sealedUntil.entrySet()) {
            waiting = waiting.and(jdbc.sql("""
                            select count(*), min(occurred_at) from audit_event
                            where era = :era and transaction_id >= :until::text::xid8
                            """)
                    .param("era", era.getKey())
                    .param("until", era.getValue())
                    .query((row, _) -> waiting(row))
                    .single());
        }
        return waiting;
    }

    /** Lines without a seal. */
    record Waiting(long lines, @Nullable Instant oldest) {

        Waiting and(Waiting other) {
            Instant earlier =
                    oldest == null || (other.oldest != null && other.oldest.isBefore(oldest)) ? other.oldest : oldest;
            return new Waiting(lines + other.lines, earlier);
        }
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var oldest = row.getObject("min", OffsetDateTime.class);
        return new Waiting(row.getLong("count"), oldest == null ? null : oldest.toInstant());
    }

    private static LoggedLine line(ResultSet row) throws SQLException {
        return new LoggedLine(
                row.getObject("municipality_id", UUID.class),
                row.getLong("era"),
                row.getLong("transaction"),
                instant(row, "occurred_at"),
                row.getObject("id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getString("action"),
                row.getString("channel"),
                row.getString("outcome"),
                row.getObject("case_id", UUID.class),
                row.getString("reason"),
                persons(row.getArray("persons")));
    }

    private static List<UUID> persons(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((UUID[]) array.getArray());
    }

    private static SealedSegment segment(ResultSet row) throws SQLException {
        var segment = new AuditSegment(
                new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                row.getLong("number"),
                row.getLong("era"),
                row.getLong("from_transaction"),
                row.getLong("until_transaction"),
                row.getInt("line_count"),
                instant(row, "first_at"),
                instant(row, "last_at"),
                instant(row, "sealed_at"),
                row.getString("root"),
                row.getString("previous_mac"),
                row.getString("key_id"));
        return new SealedSegment(segment, row.getString("mac"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
