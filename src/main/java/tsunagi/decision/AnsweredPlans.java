package tsunagi.decision;

import org.springframework.stereotype.Component;
import tsunagi.plan.AmendmentId;
import tsunagi.plan.Amendments;
import tsunagi.plan.Plans;

/** What an answer does to the plan, or to the change of a plan, that it was given to. */
@Component
class AnsweredPlans {
    private final Plans plans;
    private final Amendments amendments;

    AnsweredPlans(Plans plans, Amendments amendments) {
        this.plans = plans;
        this.amendments = amendments;
    }

    void tell(Submission next) {
        var amendment = next.amendment();
        if (amendment == null) {
            tellPlan(next);
        } else {
            tellAmendment(amendment, next);
        }
    }

    private void tellPlan(Submission next) {
        switch (next.state()) {
            case SubmissionState.Decided decided -> plans.decided(next.plan(), decided.on());
            case SubmissionState.Confirmed confirmed -> plans.confirmed(next.plan(), confirmed.on());
            case SubmissionState.Returned returned ->
                plans.returned(next.plan(), returned.on(), returned.reading(next.lines()));
            case SubmissionState.Waiting waiting -> throw new IllegalStateException("no answer leads to " + waiting);
            case SubmissionState.Reported reported -> throw new IllegalStateException("no answer leads to " + reported);
            case SubmissionState.NotNeeded none -> throw new IllegalStateException("no answer leads to " + none);
        }
    }

    private void tellAmendment(AmendmentId amendment, Submission next) {
        switch (next.state()) {
            case SubmissionState.Decided decided -> amendments.answered(amendment, decided.on());
            case SubmissionState.Confirmed confirmed -> amendments.answered(amendment, confirmed.on());
            case SubmissionState.Returned returned ->
                amendments.returned(amendment, returned.on(), returned.reading(next.lines()));
            case SubmissionState.Waiting waiting -> throw new IllegalStateException("no answer leads to " + waiting);
            case SubmissionState.Reported reported -> throw new IllegalStateException("no answer leads to " + reported);
            case SubmissionState.NotNeeded none -> throw new IllegalStateException("no answer leads to " + none);
        }
    }
}
