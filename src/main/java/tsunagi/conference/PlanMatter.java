package tsunagi.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanId;
import tsunagi.plan.PlanPrints;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.web.Detail;

/** プラン策定: the plan that the person has agreed to. */
@Component
class PlanMatter implements AgendaMatter {
    private static final Set<PlanStatus> READY =
            Set.of(PlanStatus.AGREED, PlanStatus.AGREED_AGAIN, PlanStatus.CONTINUED);

    private final Plans plans;
    private final PlanPrints prints;

    PlanMatter(Plans plans, PlanPrints prints) {
        this.plans = plans;
        this.prints = prints;
    }

    @Override
    public Purpose purpose() {
        return Purpose.PLAN;
    }

    @Override
    public boolean ready(CaseId caseId) {
        return plans.current(caseId)
                .filter(plan -> READY.contains(plan.status()))
                .isPresent();
    }

    @Override
    public Optional<PlanId> proposed(CaseId caseId, LocalDate on, @Nullable String reason) {
        PlanId plan = plans.current(caseId)
                .map(PlanSummary::id)
                .orElseThrow(() -> new Refusal("会議に諮るプランがありません。先にプランを作ってください"));
        plans.onAgenda(plan, on);
        return Optional.of(plan);
    }

    @Override
    public List<Detail> details(Discussed discussed) {
        return List.of();
    }

    @Override
    public List<byte[]> papers(Discussed discussed) {
        return List.of(prints.paper(discussed.caseId(), plan(discussed)));
    }

    @Override
    public void concluded(Discussed discussed, LocalDate on, Deliberation deliberation) {
        PlanId plan = plan(discussed);
        switch (deliberation.outcome()) {
            case APPROVED -> plans.approved(plan, on, false);
            case APPROVED_AMENDED -> plans.approved(plan, on, true);
            case CONTINUED -> plans.continued(plan, on);
            case SENT_BACK -> plans.sentBack(plan, on, deliberation.opinions());
        }
    }

    private static PlanId plan(Discussed discussed) {
        return Objects.requireNonNull(discussed.plan(), "an agenda item for a plan has one");
    }
}
