package tsunagi.casepage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

@Repository
class CaseHandoverStore {
    private static final String OF_CASE = """
            select handed_from, handed_to, handed_on, reason, handed_by, handed_at, undone
            from published_worklist_handover where case_id = :case order by handed_at desc
            """;

    private final JdbcClient jdbc;

    CaseHandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<Handover> of(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, index) -> new Handover(
                        row.getString("handed_from"),
                        row.getString("handed_to"),
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("handed_by"),
                        row.getObject("handed_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("undone")))
                .list();
    }
}
