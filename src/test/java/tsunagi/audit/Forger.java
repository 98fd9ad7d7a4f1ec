package tsunagi.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Somebody with the rights of the tables' owner who changes the database, one random thing at a time. */
final class Forger {
    private static final Map<String, String> EVENT_CHANGES = Map.of(
            "occurred_at", "occurred_at + interval '1 second'",
            "staff_id", "case when staff_id is null then gen_random_uuid() end",
            "action", "action || 'X'",
            "channel", "'PRINT'",
            "outcome", "case outcome when 'DONE' then 'REFUSED' else 'DONE' end",
            "case_id", "gen_random_uuid()",
            "reason", "coalesce(reason, '') || '。'",
            "era", "era + 1",
            "transaction_id", "'999999999999'::xid8");
    private static final Map<String, String> SEGMENT_CHANGES = Map.ofEntries(
            Map.entry("era", "era + 1"),
            Map.entry("from_transaction", "(from_transaction::text::bigint + 1)::text::xid8"),
            Map.entry("until_transaction", "(until_transaction::text::bigint + 1)::text::xid8"),
            Map.entry("line_count", "line_count - 1"),
            Map.entry("first_at", "first_at - interval '1 day'"),
            Map.entry("last_at", "last_at + interval '1 microsecond'"),
            Map.entry("sealed_at", "sealed_at - interval '1 hour'"),
            Map.entry("root", "reverse(root)"),
            Map.entry("previous_mac", "reverse(mac)"),
            Map.entry("key_id", "key_id || '0'"),
            Map.entry("mac", "upper(mac)"),
            Map.entry("digests", "set_byte(digests, 20, 255 - get_byte(digests, 20))"));

    final JdbcClient jdbc;
    private final Connection connection;
    private final Random random;
    private final List<Line> lines;
    private final long segments;

    /** A line and the segment that it is in. */
    record Line(UUID id, long segment) {}

    /** What a check should say: kinds, and the lines that it should name. */
    record Expected(Set<FindingKind> kinds, Set<UUID> lines) {
        static Expected of(FindingKind kind, UUID... lines) {
            return new Expected(EnumSet.of(kind), Set.of(lines));
        }
    }

    Forger(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.lines = jdbc.sql("""
                        select e.id, s.number as segment from audit_event e
                        join audit_segment s on s.era = e.era and e.transaction_id >= s.from_transaction
                                            and e.transaction_id < s.until_transaction
                        order by e.transaction_id, e.id
                        """).query(Line.class).list();
        this.segments = jdbc.sql("select max(number) from audit_segment")
                .query(Long.class)
                .single();
    }

    Line line() {
        return lines.get(random.nextInt(lines.size()));
    }

    Line lineBesides(Line one) {
        Line other = line();
        while (other.id().equals(one.id())) {
            other = line();
        }
        return other;
    }

    long segment() {
        return 1 + random.nextLong(segments);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    void change(String sql, Object... values) {
        var statement = jdbc.sql(sql);
        for (Object value : values) {
            statement = statement.param(value);
        }
        if (statement.update() == 0) {
            throw new IllegalStateException("changed nothing: " + sql);
        }
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Expected changeALine() {
        String column = oneOf(EVENT_CHANGES.keySet().stream().sorted().toList());
        UUID line = line().id();
        change("update audit_event set " + column + " = " + EVENT_CHANGES.get(column) + " where id = ?", line);
        return Expected.of(FindingKind.LINE_ALTERED, line);
    }

    Expected renameALine() {
        UUID line = line().id();
        UUID name = UUID.randomUUID();
        change("update audit_event set id = ? where id = ?", name, line);
        return new Expected(EnumSet.of(FindingKind.LINE_MISSING, FindingKind.LINE_ADDED), Set.of(line, name));
    }

    Expected giveALineToAnotherMunicipality() throws SQLException {
        UUID line = line().id();
        execute("alter table audit_event no force row level security");
        change("update audit_event set municipality_id = gen_random_uuid() where id = ?", line);
        execute("alter table audit_event force row level security");
        return Expected.of(FindingKind.LINE_MISSING, line);
    }

    Expected deleteALine() {
        UUID line = line().id();
        if (random.nextBoolean()) {
            jdbc.sql("delete from audit_subject where event_id = ?").param(line).update();
        }
        change("delete from audit_event where id = ?", line);
        return Expected.of(FindingKind.LINE_MISSING, line);
    }

    Expected insertALine() {
        UUID fresh = UUID.randomUUID();
        change("""
                insert into audit_event (occurred_at, id, staff_id, action, channel, outcome, transaction_id, era)
                select occurred_at, ?, staff_id, action, channel, outcome, transaction_id, era from audit_event where id = ?
                """, fresh, line().id());
        return Expected.of(FindingKind.LINE_ADDED, fresh);
    }

    /** A second line under the id of a first, so that a reader who looks for the id finds two. */
    Expected doubleALine() {
        UUID line = line().id();
        change("""
                insert into audit_event (occurred_at, id, action, channel, outcome, transaction_id, era)
                select occurred_at + interval '1 microsecond', id, action, channel, outcome, transaction_id, era
                from audit_event where id = ?
                """, line);
        return Expected.of(FindingKind.LINE_ADDED, line);
    }

    Expected swapLines() {
        Line one = line();
        Line other = lineBesides(one);
        String what = oneOf(List.of("transaction_id", "occurred_at"));
        if (what.equals("transaction_id") && one.segment() == other.segment() && sameTransaction(one, other)) {
            return changeALine();
        }
        change("""
                update audit_event e set %1$s = o.%1$s from audit_event o
                where (e.id, o.id) in ((?, ?), (?, ?))
                """.formatted(what), one.id(), other.id(), other.id(), one.id());
        return Expected.of(FindingKind.LINE_ALTERED, one.id(), other.id());
    }

    private boolean sameTransaction(Line one, Line other) {
        return jdbc.sql("select count(distinct transaction_id) = 1 from audit_event where id in (?, ?)")
                .param(one.id())
                .param(other.id())
                .query(Boolean.class)
                .single();
    }

    Expected changeASegment() {
        String column = oneOf(SEGMENT_CHANGES.keySet().stream().sorted().toList());
        change(
                "update audit_segment set " + column + " = " + SEGMENT_CHANGES.get(column) + " where number = ?",
                segment());
        return Expected.of(FindingKind.SEGMENT_ALTERED);
    }

    Expected renumberASegment() {
        change("update audit_segment set number = number + 1000 where number = ?", segment());
        return new Expected(EnumSet.of(FindingKind.SEGMENT_MISSING, FindingKind.SEGMENT_ALTERED), Set.of());
    }

    Expected swapSegments() {
        long one = segment();
        long other = one == segments ? one - 1 : one + 1;
        change("update audit_segment set number = -1 where number = ?", one);
        change("update audit_segment set number = ? where number = ?", one, other);
        change("update audit_segment set number = ? where number = -1", other);
        return Expected.of(FindingKind.SEGMENT_ALTERED);
    }

    Expected deleteASegment() {
        change("delete from audit_segment where number = ?", 1 + random.nextLong(segments - 1));
        return Expected.of(FindingKind.SEGMENT_MISSING);
    }

    Expected deleteASegmentWithItsLines() {
        long number = 1 + random.nextLong(segments - 1);
        deleteLinesFrom(number, number);
        change("delete from audit_segment where number = ?", number);
        return new Expected(EnumSet.of(FindingKind.SEGMENT_MISSING, FindingKind.LINES_DIFFER), Set.of());
    }

    Expected cutTheTail() {
        long from = segments - random.nextLong(5);
        deleteLinesFrom(from, segments);
        change("delete from audit_segment where number >= ?", from);
        return Expected.of(FindingKind.TAIL_MISSING);
    }

    Expected cutTheLinesOfTheTail() {
        long from = segments - random.nextLong(3);
        return new Expected(EnumSet.of(FindingKind.LINE_MISSING), deleteLinesFrom(from, segments));
    }

    Expected cutTheSegmentsOfTheTail() {
        change("delete from audit_segment where number >= ?", segments - 1 - random.nextLong(4));
        return Expected.of(FindingKind.TAIL_MISSING);
    }

    private Set<UUID> deleteLinesFrom(long first, long last) {
        var deleted = new HashSet<UUID>();
        lines.stream()
                .filter(line -> line.segment() >= first && line.segment() <= last)
                .forEach(line -> deleted.add(line.id()));
        UUID[] ids = deleted.toArray(UUID[]::new);
        jdbc.sql("delete from audit_subject where event_id = any(?)").param(ids).update();
        change("delete from audit_event where id = any(?)", (Object) ids);
        return deleted;
    }

    Expected changeSubjects() {
        UUID line = jdbc.sql("select distinct event_id from audit_subject order by 1")
                .query(UUID.class)
                .list()
                .get(random.nextInt(20));
        switch (random.nextInt(3)) {
            case 0 -> change("update audit_subject set person_id = gen_random_uuid() where event_id = ?", line);
            case 1 -> change("delete from audit_subject where event_id = ?", line);
            default -> change("""
                    insert into audit_subject (occurred_at, event_id, person_id)
                    select occurred_at, id, gen_random_uuid() from audit_event where id = ?
                    """, line);
        }
        return Expected.of(FindingKind.LINE_ALTERED, line);
    }

    Expected addASubjectOfNoLine() {
        UUID none = UUID.randomUUID();
        change("""
                insert into audit_subject (occurred_at, event_id, person_id)
                select occurred_at, ?, gen_random_uuid() from audit_event where id = ?
                """, none, line().id());
        return Expected.of(FindingKind.SUBJECT_ADDED, none);
    }
}
