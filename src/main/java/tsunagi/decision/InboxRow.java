package tsunagi.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.tenancy.PlanRoute;

/**
 * One submission in the municipality's inbox.
 *
 * @param open lines are still to be answered
 * @param ended the case has come to its end, so that no answer is waited for
 * @param notified the person's notice was made
 */
record InboxRow(
        SubmissionId id,
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        int round,
        LocalDate submittedOn,
        PlanRoute.Outcome route,
        SubmissionState.Kind state,
        boolean open,
        boolean ended,
        boolean notified,
        String services) {

    /** Whether the municipality has something to do. */
    boolean waiting() {
        return open && !ended && (state == SubmissionState.Kind.WAITING || state == SubmissionState.Kind.REPORTED);
    }

    /** The desk waits no more for the answer that it had asked for. */
    boolean settledByEnd() {
        return ended && state == SubmissionState.Kind.WAITING;
    }

    boolean noticeMissing() {
        return state == SubmissionState.Kind.DECIDED && !notified;
    }

    long waitingDays(LocalDate today) {
        return ChronoUnit.DAYS.between(submittedOn, today);
    }
}
