package tsunagi.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;

@Repository
class TriageStore {
    private static final String ADD = """
            insert into triage (id, case_id, triaged_on, outcome, reason, needs_protection, protection_informed_on,
                protection_information, protection_door, recorded_at)
            values (:id, :case, :on, :outcome, :reason, :protection, :informed_on, :information, :door, :now)
            """;
    private static final String OF_CASE = """
            select t.*, s.name as by_name from triage t
            left join published_staff s on s.staff_id = t.recorded_by
            where t.case_id = :case order by t.recorded_at desc, t.id desc
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TriageStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(CaseId caseId, Triage triage) {
        var protection = triage.protection();
        jdbc.sql(ADD)
                .param("id", Identifiers.next())
                .param("case", caseId.value())
                .param("on", triage.on())
                .param("outcome", triage.outcome().name())
                .param("reason", triage.reason())
                .param("protection", protection != null)
                .param("informed_on", protection == null ? null : protection.informedOn())
                .param("information", protection == null ? null : protection.information())
                .param("door", protection == null ? null : protection.door())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<StoredTriage> of(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, number) -> new StoredTriage(
                        new Triage(
                                row.getObject("triaged_on", LocalDate.class),
                                TriageOutcome.valueOf(row.getString("outcome")),
                                row.getString("reason"),
                                protection(row)),
                        Objects.requireNonNullElse(row.getString("by_name"), "つなぎ"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Triage.@Nullable Protection protection(ResultSet row) throws SQLException {
        return row.getBoolean("needs_protection")
                ? new Triage.Protection(
                        row.getObject("protection_informed_on", LocalDate.class),
                        row.getString("protection_information"),
                        row.getString("protection_door"))
                : null;
    }
}
