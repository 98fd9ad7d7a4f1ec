package tsunagi.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;

@Repository
class EmergencySupportStore {
    private static final String ADD = """
            insert into emergency_support (id, case_id, kind, given_on, text, provider, recorded_at, recorded_by)
            values (:id, :case, :kind, :on, :text, :provider, :at, tsunagi_staff())
            """;
    private static final String OF_CASE = """
            select kind, given_on, text, provider from emergency_support
            where case_id = :case order by given_on desc, id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EmergencySupportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseId caseId, EmergencySupport support) {
        var given = support instanceof EmergencySupport.Given help ? help : null;
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("case", caseId.value())
                .param("kind", given == null ? null : given.kind().name())
                .param("on", support.on())
                .param("text", support.text())
                .param("provider", given == null ? null : given.provider())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Newest first. */
    List<EmergencySupport> ofCase(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> support(row))
                .list();
    }

    private static EmergencySupport support(ResultSet row) throws SQLException {
        var on = row.getObject("given_on", LocalDate.class);
        String text = row.getString("text");
        String kind = row.getString("kind");
        return kind == null
                ? new EmergencySupport.NotNeeded(on, text)
                : new EmergencySupport.Given(EmergencyKind.valueOf(kind), on, text, row.getString("provider"));
    }
}
