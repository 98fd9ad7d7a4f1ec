package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/**
 * One application in the municipality's inbox.
 *
 * @param stateOn since when it is so
 * @param ended the case has come to its end, so that no answer is waited for
 */
record BenefitInboxRow(
        ApplicationId id,
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        BenefitKind benefit,
        ApplicationKind kind,
        LocalDate appliedOn,
        ApplicationState state,
        LocalDate stateOn,
        boolean ended) {
    boolean waiting() {
        return state == ApplicationState.SUBMITTED && !ended;
    }

    long waitingDays(LocalDate today) {
        return ChronoUnit.DAYS.between(stateOn, today);
    }
}
