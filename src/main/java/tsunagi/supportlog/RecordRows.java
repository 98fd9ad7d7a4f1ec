package tsunagi.supportlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

/** Rows of records as values. */
final class RecordRows {
    private RecordRows() {}

    /** Of a row of {@code support_record} with its {@code others}. */
    static SupportRecord record(ResultSet row, int number) throws SQLException {
        UUID writer = row.getObject("written_by", UUID.class);
        var cases = new ContactCases(
                new CaseId(row.getObject("case_id", UUID.class)),
                ids(row, "others").map(CaseId::new).toList());
        return new SupportRecord(
                new SupportRecordId(row.getObject("record_id", UUID.class)),
                row.getInt("version"),
                cases,
                entry(row),
                row.getString("correction_reason"),
                writer == null ? null : new StaffId(writer),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("withdrawn"));
    }

    static SupportEntry entry(ResultSet row) throws SQLException {
        return new SupportEntry(
                row.getObject("happened_on", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                row.getObject("until_time", LocalTime.class),
                new SupportMethod(row.getString("method")),
                ids(row, "staff").map(StaffId::new).toList(),
                codes(row, "counterparts"),
                row.getString("organisation"),
                row.getString("place"),
                codes(row, "contents"),
                row.getBoolean("support_given"),
                row.getString("facts"),
                row.getString("views"),
                row.getString("plan"),
                next(row, "next"));
    }

    /** @param which {@code next} or {@code coming} */
    static @Nullable NextAppointment next(ResultSet row, String which) throws SQLException {
        LocalDate on = row.getObject(which + "_on", LocalDate.class);
        return on == null
                ? null
                : new NextAppointment(
                        on, row.getObject(which + "_at", LocalTime.class), row.getString(which + "_what"));
    }

    private static Stream<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray());
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
