package tsunagi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.MunicipalityId;

/**
 * The entrance to 監査記録の封印 of the bound municipality. It asks no permission, because the audit log stands below access:
 * the screen asks, and the command belongs to the operator.
 */
@Component
public class AuditSeals {
    private static final int MESSAGES = 50;

    private final JdbcClient jdbc;
    private final SealChecker checker;
    private final SealAnchor anchor;
    private final Clock clock;

    AuditSeals(JdbcClient jdbc, SealChecker checker, SealAnchor anchor, Clock clock) {
        this.jdbc = jdbc;
        this.checker = checker;
        this.anchor = anchor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SealState state() {
        return jdbc.sql(
                        "select count(*) as segments, coalesce(sum(line_count), 0) as lines, max(sealed_at) as last from audit_segment")
                .query((row, _) ->
                        new SealState(row.getLong("segments"), row.getLong("lines"), instant(row, "last"), lastCheck()))
                .single();
    }

    /** Reads the whole log, and keeps the result for the screen. */
    @Transactional
    public SealReport check(String municipalityName) {
        SealReport report = checker.check();
        jdbc.sql("""
                        insert into audit_check (id, checked_at, segment_count, line_count, finding_count, messages)
                        values (:id, :at, :segments, :lines, :findings, :messages)
                        """)
                .param("id", Identifiers.next())
                .param("at", OffsetDateTime.now(clock))
                .param("segments", report.segments())
                .param("lines", report.lines())
                .param("findings", report.findingCount())
                .param(
                        "messages",
                        report.findings().stream()
                                .limit(MESSAGES)
                                .map(finding -> finding.message(municipalityName))
                                .toArray(String[]::new))
                .update();
        return report;
    }

    /** Who has seals in the anchor file: a municipality that vanished from the database stands there still. */
    public Set<MunicipalityId> anchored() {
        return anchor.read().municipalities();
    }

    private SealState.@Nullable LastCheck lastCheck() {
        return jdbc.sql("""
                        select checked_at, segment_count, line_count, finding_count, messages from audit_check
                        order by checked_at desc limit 1
                        """)
                .query((row, _) -> new SealState.LastCheck(
                        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                        row.getLong("segment_count"),
                        row.getLong("line_count"),
                        row.getInt("finding_count"),
                        messages(row)))
                .optional()
                .orElse(null);
    }

    private static List<String> messages(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("messages").getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
