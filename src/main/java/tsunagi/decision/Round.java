package tsunagi.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * One submission with what came of it.
 *
 * @param notice null until it is out
 * @param answeredBy who decided, confirmed or returned it
 */
record Round(Submission submission, @Nullable DecisionNotice notice, Set<StaffId> answeredBy) {
    Round {
        answeredBy = Set.copyOf(answeredBy);
    }

    boolean supportRequestDue() {
        boolean answered = submission.state() instanceof SubmissionState.Decided
                || submission.state() instanceof SubmissionState.Confirmed;
        return submission.hasSupportRequest() && answered && submission.supportRequestedOn() == null;
    }
}
