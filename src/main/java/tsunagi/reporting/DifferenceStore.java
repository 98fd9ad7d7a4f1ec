package tsunagi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.OfficeId;

/** Reads where a closed month differs; what is the same stays in the database. */
@Repository
class DifferenceStore {
    private static final String FROM_NOW = """
            select kind, key, happened_on, case_id, office_id, coalesce(f.number, 0) as before, coalesce(n.number, 0) as after
            from (select kind, key, happened_on, case_id, office_id, number from return_counted where closing_id = :closing) f
            full join (select kind, key, happened_on, case_id, office_id, count(*)::int as number
                       from happening_between(:from, :until, :kinds)
                       group by kind, key, happened_on, case_id, office_id) n
                using (kind, key, happened_on, case_id, office_id)
            where f.number is distinct from n.number
            order by case_id, kind, key, happened_on, office_id
            """;

    private static final String FROM_VERSION = """
            select kind, key, happened_on, case_id, office_id, coalesce(f.number, 0) as before, coalesce(n.number, 0) as after
            from (select kind, key, happened_on, case_id, office_id, number from return_counted where closing_id = :closing) f
            full join (select kind, key, happened_on, case_id, office_id, number
                       from return_counted where closing_id = :other) n
                using (kind, key, happened_on, case_id, office_id)
            where f.number is distinct from n.number
            order by case_id, kind, key, happened_on, office_id
            """;

    /** In other months: as they are counted now, and as the last version of those that are closed has them. */
    private static final String ELSEWHERE = """
            select kind, key, happened_on, case_id, office_id, 0 as before, count(*)::int as after
            from happening
            where case_id = any(:cases) and kind = any(:kinds) and not happened_on between :from and :until
            group by kind, key, happened_on, case_id, office_id
            union all
            select c.kind, c.key, c.happened_on, c.case_id, c.office_id, c.number, 0
            from return_counted c
            join (select distinct on (month) id from return_closing where month <> :from order by month, version desc) last
                on last.id = c.closing_id
            where c.case_id = any(:cases) and c.kind = any(:kinds)
            order by case_id, kind, key, happened_on, office_id
            """;

    private static final String LATER = """
            select kind, case_id, happened_on, recorded_at, corrects
            from happening_recorded
            where case_id = any(:cases) and recorded_at > :closedAt
            """;

    private final JdbcClient jdbc;

    DifferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows as they were, and as they are. */
    record Rows(List<CountedRow> before, List<CountedRow> after) {
        Rows {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        List<UUID> cases() {
            List<CountedRow> all = new ArrayList<>(before);
            all.addAll(after);
            return all.stream().map(row -> row.caseId().value()).distinct().toList();
        }
    }

    Rows sinceClosing(ReturnClosing closing, List<HappeningKind> kinds) {
        return rows(jdbc.sql(FROM_NOW)
                .param("closing", closing.id())
                .param("from", MonthSpan.of(closing.month()).from())
                .param("until", MonthSpan.of(closing.month()).until())
                .param("kinds", names(kinds)));
    }

    Rows betweenVersions(ReturnClosing closing, ReturnClosing other) {
        return rows(jdbc.sql(FROM_VERSION).param("closing", closing.id()).param("other", other.id()));
    }

    Differences.Elsewhere elsewhere(ReturnClosing closing, Collection<UUID> cases, List<HappeningKind> kinds) {
        var month = MonthSpan.of(closing.month());
        var rows = rows(ofCases(ELSEWHERE, cases)
                .param("from", month.from())
                .param("until", month.until())
                .param("kinds", names(kinds)));
        return new Differences.Elsewhere(rows.before(), rows.after());
    }

    List<LaterRecords.Entry> later(ReturnClosing closing, Collection<UUID> cases) {
        return ofCases(LATER, cases)
                .param("closedAt", closing.closedAt().toOffsetDateTime())
                .query((row, number) -> new LaterRecords.Entry(
                        new CountedRow.Source(
                                HappeningKind.valueOf(row.getString("kind")),
                                new CaseId(row.getObject("case_id", UUID.class))),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("corrects")))
                .list();
    }

    private StatementSpec ofCases(String sql, Collection<UUID> cases) {
        return jdbc.sql(sql).param("cases", cases.toArray(UUID[]::new));
    }

    private static Rows rows(StatementSpec statement) {
        List<CountedRow> before = new ArrayList<>();
        List<CountedRow> after = new ArrayList<>();
        statement.query(row -> {
            var counted = counted(row);
            before.addAll(Collections.nCopies(row.getInt("before"), counted));
            after.addAll(Collections.nCopies(row.getInt("after"), counted));
        });
        return new Rows(before, after);
    }

    private static CountedRow counted(ResultSet row) throws SQLException {
        return new CountedRow(
                HappeningKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getObject("happened_on", LocalDate.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new OfficeId(row.getObject("office_id", UUID.class)));
    }

    private static String[] names(List<HappeningKind> kinds) {
        return kinds.stream().map(HappeningKind::name).toArray(String[]::new);
    }
}
