package tsunagi.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;

@Repository
class ClosingStore {
    private static final String STANDS = """
            select c.id, c.kind, c.closed_on, c.reason, c.note, c.closed_at, coalesce(p.name, 'つなぎ') as by_name
            from closing c left join published_staff p on p.staff_id = c.closed_by
            where c.case_id = :case and c.lifted_as is null
            """;

    private static final String CLOSE = """
            insert into closing (id, case_id, kind, closed_on, reason, note, closed_by, closed_at)
            values (:id, :case, :kind, :on, :reason, :note, tsunagi_staff(), :at)
            on conflict (municipality_id, case_id) where lifted_as is null do nothing
            """;

    private static final String LIFT = """
            update closing set lifted_as = :as, lifted_reason = :reason, lifted_by = tsunagi_staff(), lifted_at = :at
            where id = :id and lifted_as is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why a closing no longer stands. */
    enum Lifted {
        RESUMED,
        MISTAKEN
    }

    Optional<StoredClosing> stands(CaseId caseId) {
        return jdbc.sql(STANDS)
                .param("case", caseId.value())
                .query(ClosingStore::stored)
                .optional();
    }

    /** False when the case is closed already. */
    boolean close(CaseId caseId, Closing closing) {
        int rows = jdbc.sql(CLOSE)
                .param("id", Identifiers.next())
                .param("case", caseId.value())
                .param("kind", closing.kind().name())
                .param("on", closing.on())
                .param("reason", closing.reason().name())
                .param("note", closing.note())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }

    /** False when somebody else was faster. */
    boolean lift(StoredClosing closing, Lifted as, String reason) {
        int rows = jdbc.sql(LIFT)
                .param("id", closing.id())
                .param("as", as.name())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .update();
        return rows == 1;
    }

    private static StoredClosing stored(ResultSet row, int number) throws SQLException {
        var closing = new Closing(
                row.getObject("closed_on", LocalDate.class),
                ClosingReason.valueOf(row.getString("reason")),
                row.getString("note"),
                Closing.Kind.valueOf(row.getString("kind")));
        return new StoredClosing(
                row.getObject("id", UUID.class),
                closing,
                row.getString("by_name"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant());
    }
}
