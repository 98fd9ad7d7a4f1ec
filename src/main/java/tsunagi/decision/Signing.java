package tsunagi.decision;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.access.Permission;

/** The next signature of one submission, whichever it is: a step of its 決裁, or the 支援決定 itself. */
@Component
class Signing {
    private final SubmissionDoor door;
    private final NextSignatures next;
    private final Approvals approvals;
    private final Decisions decisions;

    Signing(SubmissionDoor door, NextSignatures next, Approvals approvals, Decisions decisions) {
        this.door = door;
        this.next = next;
        this.approvals = approvals;
        this.decisions = decisions;
    }

    /** @throws tsunagi.kernel.Refusal when it can't be signed */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(SubmissionId id, LocalDate on, String comment) {
        Submission submission =
                door.enter(Permission.CONFIRM_PLAN, id, Channel.SCREEN).submission();
        Approval running = next.running(id);
        if (running != null) {
            approvals.approve(id, running.nextNumber(), on, comment);
        } else {
            Set<UUID> lines = submission.open(SubmissionLine::decided).stream()
                    .map(SubmissionLine::id)
                    .collect(Collectors.toSet());
            decisions.decide(id, submission.version(), lines, on);
        }
    }
}
