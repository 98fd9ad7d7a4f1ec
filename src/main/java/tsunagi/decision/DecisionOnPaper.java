package tsunagi.decision;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.PlanPaperPart;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;

/** 様式5 ■自治体記入欄: what the municipality answered last, and who did; empty while it has not answered. */
@Component
class DecisionOnPaper implements PlanPaperPart {
    private final SubmissionStore store;

    DecisionOnPaper(SubmissionStore store) {
        this.store = store;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void fill(PlanSummary plan, BoundValues.Builder values) {
        last(plan).ifPresent(submission -> {
            switch (submission.state()) {
                case SubmissionState.Decided decided -> answered(submission, "decided", values);
                case SubmissionState.Confirmed confirmed -> answered(submission, "confirmed", values);
                case SubmissionState.Returned returned -> refused(submission, returned, plan, values);
                case SubmissionState.Waiting waiting -> {}
                case SubmissionState.Reported reported -> {}
                case SubmissionState.NotNeeded notNeeded -> {}
            }
        });
    }

    private Optional<Submission> last(PlanSummary plan) {
        return store.ofCase(plan.caseId()).stream()
                .filter(submission -> submission.plan().equals(plan.id()))
                .max((one, other) -> Integer.compare(one.round(), other.round()));
    }

    private void answered(Submission submission, String kind, BoundValues.Builder values) {
        values.text(
                        "decision.decidedOn",
                        JapaneseDates.format(submission.state().on()))
                .value("decision.kind", RenderedValue.code(kind))
                .text("decision.decidedBy", answerers(submission));
    }

    /** 不決定理由 of the plan as it was submitted; once it is written anew, the reason is dealt with. */
    private void refused(
            Submission submission, SubmissionState.Returned returned, PlanSummary plan, BoundValues.Builder values) {
        if (plan.status() == PlanStatus.RETURNED) {
            values.text("decision.decidedBy", answerers(submission))
                    .text(
                            "decision.refusedBecause",
                            returned.reading() + "（" + JapaneseDates.format(returned.on()) + "）");
        }
    }

    /** 決裁者・担当. */
    private String answerers(Submission submission) {
        return store.answerers(submission.id()).stream().collect(joining("、"));
    }
}
