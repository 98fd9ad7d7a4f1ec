package tsunagi.housingbenefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapanTime;

/**
 * 再点検の実行.
 *
 * @param by null for the program
 * @param decisions 点検した決定の件数
 * @param found 結果の違った決定の件数
 */
record RecheckRun(UUID id, Instant at, @Nullable String by, int decisions, long found) {
    LocalDate on() {
        return JapanTime.of(at).toLocalDate();
    }

    static RecheckRun read(ResultSet row) throws SQLException {
        return new RecheckRun(
                row.getObject("id", UUID.class),
                row.getObject("run_at", OffsetDateTime.class).toInstant(),
                row.getString("run_by"),
                row.getInt("decisions"),
                row.getLong("found"));
    }
}
