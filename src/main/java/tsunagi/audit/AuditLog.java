package tsunagi.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.database.WorkScope;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;

/**
 * 監査記録. One event, and one indexed row for each person shown. A change without its line cannot be committed, because
 * both stand in one transaction.
 */
@Service
public class AuditLog {
    private static final String INSERT = """
            with event as (
              insert into audit_event (occurred_at, id, staff_id, action, channel, outcome, case_id, reason)
              values (:at, :id, :staff, :action, :channel, :outcome, :case, :reason))
            insert into audit_subject (occurred_at, event_id, person_id)
            select :at, :id, person from unnest(:persons::uuid[]) person
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        write(entry);
    }

    /** Keeps a refusal although the refused transaction is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordRefusal(AuditEntry entry) {
        write(entry);
    }

    private void write(AuditEntry entry) {
        jdbc.sql(INSERT)
                .param("at", OffsetDateTime.now(clock))
                .param("id", Identifiers.next())
                .param("staff", currentStaff())
                .param("action", entry.action())
                .param("channel", entry.channel())
                .param("outcome", entry.outcome().name())
                .param("case", valueOf(entry.caseId()))
                .param("reason", entry.reason())
                .param("persons", identifiers(entry.persons()))
                .update();
    }

    private static @Nullable UUID currentStaff() {
        var staff = WorkScope.required().staff();
        return staff == null ? null : staff.value();
    }

    private static @Nullable UUID valueOf(@Nullable CaseId caseId) {
        return caseId == null ? null : caseId.value();
    }

    private static UUID[] identifiers(List<PersonId> persons) {
        return persons.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    }
}
