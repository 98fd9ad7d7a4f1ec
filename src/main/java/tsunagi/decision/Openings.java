package tsunagi.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapanTime;
import tsunagi.kernel.StaffId;

/** 受領 — who of the municipality has opened which version of a submission. */
@Repository
class Openings {
    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 受領: the first opening by the municipality. */
    record Receipt(LocalDate on, StaffId by) {}

    /** By whoever is signed in; opening the same version again changes nothing. */
    void note(Submission submission) {
        jdbc.sql("""
            insert into decision_opening (submission_id, version) values (:submission, :version)
            on conflict do nothing
            """)
                .param("submission", submission.id().value())
                .param("version", submission.version())
                .update();
    }

    Map<SubmissionId, Receipt> receipts(CaseId caseId) {
        var receipts = new HashMap<SubmissionId, Receipt>();
        jdbc.sql("""
            select distinct on (o.submission_id) o.submission_id, o.staff_id, o.opened_at
            from decision_opening o
            join plan_submission s on s.municipality_id = o.municipality_id and s.id = o.submission_id
            where s.case_id = :case
            order by o.submission_id, o.opened_at, o.version
            """).param("case", caseId.value()).query(row -> {
            var opened = row.getObject("opened_at", OffsetDateTime.class).toInstant();
            receipts.put(
                    new SubmissionId(row.getObject("submission_id", UUID.class)),
                    new Receipt(
                            JapanTime.of(opened).toLocalDate(), new StaffId(row.getObject("staff_id", UUID.class))));
        });
        return receipts;
    }

    /** Which of these, as they stand now, whoever is signed in has opened. */
    Set<SubmissionId> openedByMe(Collection<SubmissionId> submissions) {
        return jdbc
                .sql("""
                    select o.submission_id
                    from decision_opening o
                    join plan_submission s on s.municipality_id = o.municipality_id and s.id = o.submission_id
                                          and s.version = o.version
                    where o.staff_id = tsunagi_staff() and o.submission_id = any(:submissions::uuid[])
                    """)
                .param(
                        "submissions",
                        submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(SubmissionId::new)
                .collect(Collectors.toSet());
    }
}
