package tsunagi.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.MunicipalityId;

/** 集計表: writes the cells of the bound municipality, and reads those that others share with it. */
@Repository
class RollupStore {
    private static final String LOCK =
            "select 1 from pg_advisory_xact_lock(hashtextextended('return cells ' || tsunagi_municipality()::text, 0))";

    private static final String MONTHS = """
            insert into return_month (month, inhabitants)
            select m::date, s.value::bigint
            from generate_series(:from::date, :until::date, interval '1 month') m
            left join published_setting s
              on s.key = 'POPULATION' and s.valid @> (m + interval '1 month' - interval '1 day')::date
            on conflict (municipality_id, month)
            do update set counted_at = excluded.counted_at, inhabitants = excluded.inhabitants
            """;

    /** Writes what has changed only: most months stay as they are from night to night. */
    private static final String CELLS = """
            with counted as materialized (
                select kind, date_trunc('month', happened_on)::date as month, office_id, key, count(*)::int as number
                from happening
                where happened_on between :from and :until and kind = any(:kinds)
                group by kind, date_trunc('month', happened_on), office_id, key),
            gone as (
                delete from return_cell c
                where c.month between :from and :until
                  and not exists (select from counted n
                                  where (n.kind, n.month, n.office_id, n.key) = (c.kind, c.month, c.office_id, c.key)))
            insert into return_cell (kind, month, office_id, key, number)
            select kind, month, office_id, key, number from counted
            on conflict (municipality_id, kind, month, office_id, key) do update set number = excluded.number
            where return_cell.number <> excluded.number
            """;

    private static final String OTHERS = """
            select o.municipality_id, d.code, d.name, o.masked_below, o.months, o.counted_at, o.inhabitants, o.kind, o.key, o.number
            from rollups_of_others(:from, :until, :kinds) o
            join platform.municipality_directory d on d.id = o.municipality_id
            order by d.code
            """;

    private final JdbcClient jdbc;

    RollupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time counts a municipality. */
    void lock() {
        jdbc.sql(LOCK).query(Integer.class).single();
    }

    /** Since when the oldest of its months is as it is; empty before the first counting. */
    Optional<Instant> counted() {
        return jdbc.sql("select min(counted_at) as counted_at from return_month")
                .query((row, _) -> Optional.ofNullable(instant(row)))
                .single();
    }

    /** Counts all things of the months again. */
    void count(MonthSpan span, Set<HappeningKind> kinds) {
        jdbc.sql(MONTHS)
                .param("from", span.from())
                .param("until", span.last().atDay(1))
                .update();
        jdbc.sql(CELLS)
                .param("from", span.from())
                .param("until", span.until())
                .param("kinds", names(kinds))
                .update();
    }

    /** Those who share their roll-ups with the bound municipality, by 団体コード. */
    List<SharedReturn> ofOthers(MonthSpan span, Set<HappeningKind> kinds) {
        Map<MunicipalityId, SharedReturn> returns = new LinkedHashMap<>();
        jdbc.sql(OTHERS)
                .param("from", span.from())
                .param("until", span.last().atDay(1))
                .param("kinds", names(kinds))
                .query(row -> {
                    var id = new MunicipalityId(row.getObject("municipality_id", UUID.class));
                    var read = returns.get(id);
                    if (read == null) {
                        read = head(row);
                        returns.put(id, read);
                    }
                    if (row.getString("kind") != null) {
                        read.lines().add(line(row, span.first()));
                    }
                });
        return List.copyOf(returns.values());
    }

    private static SharedReturn head(ResultSet row) throws SQLException {
        return new SharedReturn(
                row.getString("code"),
                row.getString("name"),
                row.getInt("masked_below"),
                row.getInt("months"),
                instant(row),
                row.getObject("inhabitants", Long.class),
                new ArrayList<>());
    }

    private static Tally.Line line(ResultSet row, YearMonth month) throws SQLException {
        return new Tally.Line(
                HappeningKind.valueOf(row.getString("kind")), row.getString("key"), month, row.getInt("number"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject(row.findColumn("counted_at"), OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static String[] names(Set<HappeningKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
