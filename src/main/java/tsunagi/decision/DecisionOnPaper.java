package tsunagi.decision;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.StaffDirectory;
import tsunagi.forms.BoundValues;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.PlanPaperPart;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;

/** 様式5 ■自治体記入欄: what the municipality answered last, and who did; empty while it has not answered. */
@Component
class DecisionOnPaper implements PlanPaperPart {
    private final RoundReader rounds;
    private final StaffDirectory staff;

    DecisionOnPaper(RoundReader rounds, StaffDirectory staff) {
        this.rounds = rounds;
        this.staff = staff;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void fill(PlanSummary plan, BoundValues.Builder values) {
        last(plan).ifPresent(round -> {
            switch (round.submission().state()) {
                case SubmissionState.Decided decided -> answered(round, "decided", values);
                case SubmissionState.Confirmed confirmed -> answered(round, "confirmed", values);
                case SubmissionState.Returned returned -> refused(round, returned, plan, values);
                case SubmissionState.Waiting waiting -> {}
                case SubmissionState.Reported reported -> {}
                case SubmissionState.NotNeeded notNeeded -> {}
            }
        });
    }

    private Optional<Round> last(PlanSummary plan) {
        return rounds.ofCase(plan.caseId()).stream()
                .filter(round -> round.submission().plan().equals(plan.id()))
                .max(Comparator.comparing(round -> round.submission().round()));
    }

    private void answered(Round round, String kind, BoundValues.Builder values) {
        values.text(
                        "decision.decidedOn",
                        JapaneseDates.format(round.submission().state().on()))
                .value("decision.kind", RenderedValue.code(kind))
                .text("decision.decidedBy", answerers(round));
    }

    /** 不決定理由 of the plan as it was submitted; once it is written anew, the reason is dealt with. */
    private void refused(Round round, SubmissionState.Returned returned, PlanSummary plan, BoundValues.Builder values) {
        if (plan.status() == PlanStatus.RETURNED) {
            values.text("decision.decidedBy", answerers(round))
                    .text(
                            "decision.refusedBecause",
                            returned.reading(round.submission().lines()) + "（" + JapaneseDates.format(returned.on())
                                    + "）");
        }
    }

    /** 決裁者・担当. */
    private String answerers(Round round) {
        return staff.names(round.answeredBy()).values().stream().sorted().collect(joining("、"));
    }
}
