package tsunagi.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.web.HttpProblem;

/** Opens submissions through the access check of their case. */
@Component
class SubmissionDoor {
    private final Access access;
    private final CaseFiles cases;
    private final RoundReader rounds;

    SubmissionDoor(Access access, CaseFiles cases, RoundReader rounds) {
        this.access = access;
        this.cases = cases;
        this.rounds = rounds;
    }

    /** @throws HttpProblem 404 when there is no such submission for the actor */
    @Transactional(propagation = Propagation.MANDATORY)
    Round enter(Permission permission, SubmissionId id, Channel channel) {
        Round round = rounds.find(id).orElseThrow(HttpProblem::notFound);
        access.enter(permission, cases.head(round.submission().caseId()).number(), channel);
        return round;
    }

    /**
     * For whoever answers it.
     *
     * @throws tsunagi.kernel.Refusal when its case has come to its end
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Submission enterToAnswer(Permission permission, SubmissionId id) {
        Submission submission = enter(permission, id, Channel.SCREEN).submission();
        cases.requireNotEnded(submission.caseId());
        return submission;
    }

    /** Newest first; the caller has entered the case. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<Round> ofCase(CaseId caseId) {
        return rounds.ofCase(caseId);
    }
}
