package tsunagi.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tsunagi.kernel.Period;

/** Reads and writes what all dated tables have in common. */
final class DatedRows {
    private DatedRows() {}

    /** Columns id, valid_from, valid_until, assumed and source around a value. */
    static <T> RowMapper<Dated<T>> around(RowMapper<T> value) {
        return (row, number) -> new Dated<>(
                row.getObject("id", UUID.class),
                period(row),
                row.getBoolean("assumed"),
                row.getString("source"),
                value.mapRow(row, number));
    }

    static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    static StatementSpec bind(StatementSpec statement, Dated<?> entry) {
        return bind(statement.param("id", entry.row()), entry.valid())
                .param("assumed", entry.assumed())
                .param("source", entry.source());
    }

    static StatementSpec bind(StatementSpec statement, Period period) {
        return statement.param("valid_from", period.start()).param("valid_until", period.end(), Types.DATE);
    }

    /** The instant whose knowledge is asked for; null is today's. */
    static StatementSpec knownAt(StatementSpec statement, @Nullable Instant instant) {
        return statement.param(
                "known_at", instant == null ? null : instant.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /**
     * Supersedes what is no longer said and inserts what is new; entries that stay keep their row.
     *
     * @param supersede ends the row :row
     */
    static <T> void replace(
            List<Dated<T>> current,
            List<Dated<T>> wanted,
            Supplier<StatementSpec> supersede,
            Consumer<Dated<T>> insert) {
        Dated.missing(current, wanted)
                .forEach(entry -> supersede.get().param("row", entry.row()).update());
        Dated.missing(wanted, current).forEach(insert);
    }
}
