package tsunagi.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseId;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.Amendments;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PlanRoute;

/** Reads what a submission is about: the plan, or the plan as a change would make it. */
@Component
class SubmittedChanges {
    private final Plans plans;
    private final Amendments amendments;

    SubmittedChanges(Plans plans, Amendments amendments) {
        this.plans = plans;
        this.amendments = amendments;
    }

    @Nullable
    PlanSummary current(CaseId caseId) {
        return plans.current(caseId).orElse(null);
    }

    PlanRoute route(PlanSummary plan, LocalDate on) {
        return plans.route(plan.id(), on);
    }

    @Nullable
    AmendmentSummary awaitingCity(CaseId caseId) {
        return amendments.awaitingCity(caseId).orElse(null);
    }

    /**
     * The plan that the municipality answers.
     *
     * @param change of that submission; null where the whole plan was sent
     */
    PlanSummary plan(Submission submission, @Nullable AmendmentSummary change) {
        return change == null ? plans.summary(submission.plan()) : change.after();
    }

    /** Null where the whole plan was sent. */
    @Nullable
    AmendmentSummary of(Submission submission) {
        var amendment = submission.amendment();
        return amendment == null ? null : amendments.summary(amendment);
    }
}
