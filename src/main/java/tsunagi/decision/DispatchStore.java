package tsunagi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.StaffId;

@Repository
class DispatchStore {
    private static final String READ = """
        select p.*, e.step, e.step_on, e.note, e.recorded_by
        from plan_dispatch p
        join plan_dispatch_step e on e.municipality_id = p.municipality_id and e.dispatch_id = p.id
        where p.case_id = :case
        order by p.id, array_position(array['BUILT', 'SENT', 'RECEIVED'], e.step) nulls last
        """;

    private final JdbcClient jdbc;

    DispatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Serialises those who record something of the dispatches of one submission. */
    void lock(SubmissionId submission) {
        jdbc.sql("select 1 from plan_submission where id = :id for update")
                .param("id", submission.value())
                .query(Integer.class)
                .optional();
    }

    void add(Dispatch dispatch) {
        jdbc.sql("""
            insert into plan_dispatch (id, case_id, submission_id, kind, recipient, services, papers)
            values (:id, :case, :submission, :kind, :recipient, :services, :papers)
            """)
                .param("id", dispatch.id().value())
                .param("case", dispatch.caseId().value())
                .param("submission", dispatch.submission().value())
                .param("kind", dispatch.kind().name())
                .param("recipient", dispatch.recipient())
                .param("services", dispatch.services())
                .param("papers", String.join("\n", dispatch.papers()))
                .update();
        dispatch.steps().forEach(step -> add(dispatch.id(), step));
    }

    void add(DispatchId dispatch, DispatchStep step) {
        jdbc.sql(
                        "insert into plan_dispatch_step (dispatch_id, step, step_on, note) values (:dispatch, :step, :on, :note)")
                .param("dispatch", dispatch.value())
                .param("step", step.kind().name())
                .param("on", step.on())
                .param("note", step.note())
                .update();
    }

    /** In the order in which they were built. */
    List<Dispatch> ofCase(CaseId caseId) {
        return jdbc.sql(READ).param("case", caseId.value()).query(DispatchStore::dispatches);
    }

    Optional<Dispatch> find(CaseId caseId, DispatchId id) {
        return ofCase(caseId).stream()
                .filter(dispatch -> dispatch.id().equals(id))
                .findFirst();
    }

    private static List<Dispatch> dispatches(ResultSet row) throws SQLException {
        var dispatches = new ArrayList<Dispatch>();
        boolean more = row.next();
        while (more) {
            UUID id = row.getObject("id", UUID.class);
            Dispatch bare = dispatch(row);
            var steps = new ArrayList<DispatchStep>();
            while (more && row.getObject("id", UUID.class).equals(id)) {
                steps.add(step(row));
                more = row.next();
            }
            dispatches.add(new Dispatch(
                    bare.id(),
                    bare.caseId(),
                    bare.submission(),
                    bare.kind(),
                    bare.recipient(),
                    bare.services(),
                    bare.papers(),
                    steps));
        }
        return dispatches;
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                new DispatchId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                DispatchKind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("services"),
                row.getString("papers").lines().toList(),
                List.of());
    }

    private static DispatchStep step(ResultSet row) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new DispatchStep(
                DispatchStep.Kind.valueOf(row.getString("step")),
                row.getObject("step_on", LocalDate.class),
                row.getString("note"),
                by == null ? null : new StaffId(by));
    }
}
