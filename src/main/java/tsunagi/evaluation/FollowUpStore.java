package tsunagi.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;

@Repository
class FollowUpStore {
    private static final String COLUMNS = "id, occasion, due_on, what, answer, answered_on, method, story";

    private final JdbcClient jdbc;

    FollowUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(CaseId caseId, FollowUp planned) {
        jdbc.sql("""
                        insert into follow_up (id, case_id, occasion, due_on, what)
                        values (:id, :case, :occasion, :due, :what)
                        """)
                .param("id", planned.id())
                .param("case", caseId.value())
                .param("occasion", planned.occasion().name())
                .param("due", planned.dueOn())
                .param("what", planned.what())
                .update();
    }

    /** False when somebody else has answered it. */
    boolean answer(CaseId caseId, UUID id, FollowUp.Answer answer) {
        boolean done = answer instanceof FollowUp.Done;
        int rows = jdbc.sql("""
                        update follow_up
                        set answer = :answer, answered_on = :on, method = :method, story = :story,
                            answered_by = tsunagi_staff(), answered_at = tsunagi_now()
                        where id = :id and case_id = :case and answer is null
                        """)
                .param("id", id)
                .param("case", caseId.value())
                .param("answer", done ? "DONE" : "CANCELLED")
                .param("on", answer.on())
                .param("method", answer instanceof FollowUp.Done(var _, var method, var _) ? method.name() : null)
                .param("story", answer.story())
                .update();
        return rows == 1;
    }

    Optional<FollowUp> find(CaseId caseId, UUID id) {
        return jdbc.sql("select " + COLUMNS + " from follow_up where case_id = :case and id = :id")
                .param("case", caseId.value())
                .param("id", id)
                .query(FollowUpStore::followUp)
                .optional();
    }

    /** Those still to be done first, by their day; then what was done, the latest first. */
    List<FollowUp> all(CaseId caseId) {
        return jdbc.sql("select " + COLUMNS + """
                         from follow_up where case_id = :case
                        order by answer is not null, case when answer is null then due_on end, answered_on desc, id desc
                        """)
                .param("case", caseId.value())
                .query(FollowUpStore::followUp)
                .list();
    }

    private static FollowUp followUp(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                row.getObject("id", UUID.class),
                FollowUp.Occasion.valueOf(row.getString("occasion")),
                row.getObject("due_on", LocalDate.class),
                row.getString("what"),
                answer(row));
    }

    private static FollowUp.@Nullable Answer answer(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return null;
        }
        LocalDate on = row.getObject("answered_on", LocalDate.class);
        String story = row.getString("story");
        return answer.equals("DONE")
                ? new FollowUp.Done(on, FollowUpMethod.valueOf(row.getString("method")), story)
                : new FollowUp.Cancelled(on, story);
    }
}
