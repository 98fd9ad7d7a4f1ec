package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.Stage;
import tsunagi.conference.AgendaMatter;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Discussed;
import tsunagi.conference.Purpose;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanId;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/**
 * 支援調整会議（中断決定）: the meeting's 了承 suspends the case. While a plan is in force it is 様式6 that comes to a 中断; before that
 * there is nothing to evaluate, and the reason is chosen when the case is put before the meeting.
 */
@Component
class SuspensionMatter implements AgendaMatter {
    private final EvaluationCourse course;
    private final EvaluationLedgerPart prints;
    private final Closings closings;
    private final CaseFiles cases;

    SuspensionMatter(EvaluationCourse course, EvaluationLedgerPart prints, Closings closings, CaseFiles cases) {
        this.course = course;
        this.prints = prints;
        this.closings = closings;
        this.cases = cases;
    }

    @Override
    public Purpose purpose() {
        return Purpose.SUSPENSION;
    }

    @Override
    public boolean ready(CaseId caseId) {
        return withoutEvaluation(caseId) || course.ready(caseId, purpose());
    }

    /** A running case whose person has applied and whose プラン期 has no plan in force. */
    private boolean withoutEvaluation(CaseId caseId) {
        var progress = cases.progress(caseId);
        return progress.stage().running()
                && progress.stage() != Stage.RECEIVED
                && course.plan(caseId)
                        .filter(plan -> plan.term() == progress.term())
                        .isEmpty();
    }

    @Override
    public List<Choice> reasons(CaseId caseId) {
        return withoutEvaluation(caseId) ? ClosingReason.ofSuspension() : List.of();
    }

    @Override
    public Optional<PlanId> proposed(CaseId caseId, LocalDate on, @Nullable String reason) {
        if (!withoutEvaluation(caseId)) {
            return Optional.of(course.proposed(caseId, purpose(), on));
        }
        if (ClosingReason.ofSuspension().stream()
                .noneMatch(choice -> choice.value().equals(reason))) {
            throw new Refusal("reason", "中断の理由を選んでください");
        }
        return Optional.empty();
    }

    @Override
    public List<Detail> details(Discussed discussed) {
        return reason(discussed)
                .map(reason -> List.of(Detail.of("中断の理由", reason.label())))
                .orElseGet(() -> course.details(discussed));
    }

    @Override
    public List<byte[]> papers(Discussed discussed) {
        return prints.papers(discussed);
    }

    @Override
    public void concluded(Discussed discussed, LocalDate on, Deliberation deliberation) {
        reason(discussed)
                .ifPresentOrElse(
                        reason -> concluded(discussed.caseId(), reason, on, deliberation),
                        () -> course.concluded(discussed, on, deliberation)
                                .ifPresent(_ -> closings.suspend(
                                        discussed.caseId(),
                                        on,
                                        course.reason(discussed.caseId()).orElse(ClosingReason.OTHER),
                                        deliberation.opinions())));
    }

    private void concluded(CaseId caseId, ClosingReason reason, LocalDate on, Deliberation deliberation) {
        course.writeDown(caseId, purpose(), "中断（%s）".formatted(reason.label()), on, deliberation);
        if (deliberation.outcome().approves()) {
            closings.suspend(caseId, on, reason, deliberation.opinions());
        }
    }

    private static Optional<ClosingReason> reason(Discussed discussed) {
        return ClosingReason.read(discussed.reason());
    }
}
