package tsunagi.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tsunagi.kernel.StaffId;

/** A row of a table that came along with a row of another one, as {@code json_agg} writes it. */
record JsonRow(JsonNode columns) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Those in one column, in its order. */
    static List<JsonRow> list(ResultSet row, String column) throws SQLException {
        return JSON.readTree(row.getString(column))
                .valueStream()
                .map(JsonRow::new)
                .toList();
    }

    @Nullable
    String text(String column) {
        JsonNode value = columns.path(column);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    String required(String column) {
        return columns.required(column).asString();
    }

    boolean flag(String column) {
        return columns.required(column).asBoolean();
    }

    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    <T> Entry<T> entry(T content) {
        String by = text("changed_by");
        return new Entry<>(
                UUID.fromString(required("id")),
                columns.required("version").asLong(),
                date("ended_on"),
                instant("changed_at"),
                by == null ? null : new StaffId(UUID.fromString(by)),
                content);
    }

    Instant instant(String column) {
        return OffsetDateTime.parse(required(column)).toInstant();
    }
}
