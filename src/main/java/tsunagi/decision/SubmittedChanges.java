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
    private final SubmissionRules rules;

    SubmittedChanges(Plans plans, Amendments amendments, SubmissionRules rules) {
        this.plans = plans;
        this.amendments = amendments;
        this.rules = rules;
    }

    @Nullable
    PlanSummary current(CaseId caseId) {
        return plans.current(caseId).orElse(null);
    }

    PlanRoute route(PlanSummary plan, LocalDate on) {
        return plans.route(plan.id(), on);
    }

    /** Why a returned plan has to go through a meeting again; null where it needs none. */
    @Nullable
    String conferenceNeeded(PlanSummary plan, LocalDate on) {
        return rules.conferenceNeeded(plan, on).orElse(null);
    }

    /** Whether the municipality decides by a draft and several signatures. */
    boolean drafted() {
        return rules.approvalSteps().drafted();
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
