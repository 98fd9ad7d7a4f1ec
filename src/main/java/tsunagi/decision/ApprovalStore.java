package tsunagi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.StaffId;

/** 決裁: drafts with their signatures, which are only added. */
@Repository
class ApprovalStore {
    private static final String READ = """
        select a.*, s.number, s.outcome, s.signed_on, s.comment, s.staff_id, s.in_place_of, s.place_reason
        from decision_approval a
        join decision_signature s on s.municipality_id = a.municipality_id and s.approval_id = a.id
        join plan_submission p on p.municipality_id = a.municipality_id and p.id = a.submission_id
        join submitted_case v on v.case_id = p.case_id
        where (:submission::uuid is null and a.state = 'RUNNING') or a.submission_id = :submission::uuid
        order by a.id desc, s.number
        """;

    private final JdbcClient jdbc;

    ApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Serialises those who sign for one submission. */
    void lock(SubmissionId submission) {
        jdbc.sql("select 1 from plan_submission where id = :id for update")
                .param("id", submission.value())
                .query(Integer.class)
                .optional();
    }

    UUID add(SubmissionId submission, Collection<UUID> lines, List<String> steps) {
        UUID id = Identifiers.next();
        jdbc.sql("""
            insert into decision_approval (id, submission_id, lines, steps, state)
            values (:id, :submission, :lines, :steps, 'RUNNING')
            """)
                .param("id", id)
                .param("submission", submission.value())
                .param("lines", Set.copyOf(lines).toArray(UUID[]::new))
                .param("steps", steps.toArray(String[]::new))
                .update();
        return id;
    }

    /** By whoever is signed in. */
    void sign(
            UUID approval,
            int number,
            Signature.Outcome outcome,
            LocalDate on,
            String comment,
            Signature.@Nullable Place place) {
        jdbc.sql("""
            insert into decision_signature (approval_id, number, outcome, signed_on, comment, in_place_of,
                                            place_reason)
            values (:approval, :number, :outcome, :on, :comment, :place, :reason)
            """)
                .param("approval", approval)
                .param("number", number)
                .param("outcome", outcome.name())
                .param("on", on)
                .param("comment", comment)
                .param("place", place == null ? null : place.of().value())
                .param("reason", place == null ? "" : place.reason())
                .update();
    }

    void end(UUID approval, Approval.State state) {
        jdbc.sql("update decision_approval set state = :state where id = :id")
                .param("state", state.name())
                .param("id", approval)
                .update();
    }

    /** The newest first. */
    List<Approval> of(SubmissionId submission) {
        return read(submission);
    }

    /** Of every submission that the reader may answer. */
    List<Approval> running() {
        return read(null);
    }

    private List<Approval> read(@Nullable SubmissionId submission) {
        return jdbc.sql(READ)
                .param("submission", submission == null ? null : submission.value())
                .query(ApprovalStore::approvals);
    }

    private static List<Approval> approvals(ResultSet row) throws SQLException {
        var approvals = new ArrayList<Approval>();
        boolean more = row.next();
        while (more) {
            UUID id = row.getObject("id", UUID.class);
            var submission = new SubmissionId(row.getObject("submission_id", UUID.class));
            Set<UUID> lines = Set.of((UUID[]) row.getArray("lines").getArray());
            List<String> steps = List.of((String[]) row.getArray("steps").getArray());
            var state = Approval.State.valueOf(row.getString("state"));
            var signatures = new ArrayList<Signature>();
            while (more && row.getObject("id", UUID.class).equals(id)) {
                signatures.add(signature(row));
                more = row.next();
            }
            approvals.add(new Approval(id, submission, lines, steps, state, signatures));
        }
        return approvals;
    }

    private static Signature signature(ResultSet row) throws SQLException {
        UUID place = row.getObject("in_place_of", UUID.class);
        return new Signature(
                row.getInt("number"),
                Signature.Outcome.valueOf(row.getString("outcome")),
                row.getObject("signed_on", LocalDate.class),
                row.getString("comment"),
                new StaffId(row.getObject("staff_id", UUID.class)),
                place == null ? null : new Signature.Place(new StaffId(place), row.getString("place_reason")));
    }
}
