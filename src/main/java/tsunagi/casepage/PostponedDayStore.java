package tsunagi.casepage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

@Repository
class PostponedDayStore {
    private static final String OF_CASE = """
            select duty, due_on, postponed_to, reason, postponed_by, postponed_at, taken_back
            from published_worklist_postponement where case_id = :case order by postponed_at desc
            """;

    private final JdbcClient jdbc;

    PostponedDayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<PostponedDay> of(CaseId caseId) {
        return jdbc.sql(OF_CASE)
                .param("case", caseId.value())
                .query((row, index) -> new PostponedDay(
                        row.getString("duty"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("postponed_to", LocalDate.class),
                        row.getString("reason"),
                        row.getString("postponed_by"),
                        row.getObject("postponed_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("taken_back")))
                .list();
    }
}
