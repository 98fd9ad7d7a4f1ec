package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.StaffId;

/** How the values that several tables of this module share stand in a row. */
final class Rows {
    private Rows() {}

    static <T> Entry<T> entry(ResultSet row, @Nullable LocalDate endedOn, T content) throws SQLException {
        UUID changedBy = row.getObject("changed_by", UUID.class);
        return new Entry<>(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                endedOn,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                changedBy == null ? null : new StaffId(changedBy),
                content);
    }

    static @Nullable PartialDate birth(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        return year == null
                ? null
                : new PartialDate(
                        year,
                        row.getObject("birth_month", Integer.class),
                        row.getObject("birth_day", Integer.class),
                        row.getBoolean("birth_estimated"));
    }

    /** Fills :year, :month, :day and :estimated. */
    static StatementSpec withBirth(StatementSpec statement, @Nullable PartialDate birth) {
        return statement
                .param("year", birth == null ? null : birth.year())
                .param("month", birth == null ? null : birth.month())
                .param("day", birth == null ? null : birth.day())
                .param("estimated", birth != null && birth.estimated());
    }

    /**
     * Fills :id, :person and :version.
     *
     * @return false when the person has no such entry of that version
     */
    static boolean changed(StatementSpec statement, PersonId person, UUID id, long version) {
        return statement
                        .param("id", id)
                        .param("person", person.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
