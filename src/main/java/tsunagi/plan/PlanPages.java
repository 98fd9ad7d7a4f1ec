package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;

/** プランを見る — what each of the plan's screens shows. */
@Service
@Transactional
class PlanPages {
    static final String NONE = "プランはまだありません。先にプランを書いてください";

    private final Access access;
    private final PlanStore store;
    private final PlanRevisions revisions;
    private final PlanViews views;
    private final CaseFiles cases;
    private final Clock clock;

    PlanPages(Access access, PlanStore store, PlanRevisions revisions, PlanViews views, CaseFiles cases, Clock clock) {
        this.access = access;
        this.store = store;
        this.revisions = revisions;
        this.views = views;
        this.cases = cases;
        this.clock = clock;
    }

    PlanPage show(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        Optional<Plan> current = store.current(caseId);
        var frame = cases.frame(caseId);
        boolean mayEdit = Actor.current().may(Permission.EDIT_PLAN) && !frame.ended();
        if (current.isEmpty()) {
            return new PlanPage(frame, null, null, List.of(), List.of(), mayEdit, true);
        }
        Plan plan = current.get();
        var view = views.view(plan, mayEdit && plan.editable() ? PlanPage.href(frame) : null);
        return new PlanPage(
                frame,
                view,
                views.panel(plan),
                plan.editable() ? gaps(view) : List.of(),
                revisions.of(plan.id()),
                mayEdit,
                plan.term() < cases.progress(caseId).term());
    }

    AgreementPage agreement(CaseNumber number, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Plan plan = store.current(caseId).orElseThrow(() -> new Refusal(NONE));
        var frame = cases.frame(caseId);
        var view = views.view(plan, plan.editable() ? PlanPage.href(frame) : null);
        LocalDate startsOn = plan.sheet().startsOn();
        var cycle = views.evaluationCycle(plan);
        return new AgreementPage(
                frame,
                view,
                views.panel(plan),
                gaps(view),
                refused == null ? AgreementForm.empty(today()) : refused,
                AgreementForm.evaluations(cycle, startsOn == null ? today() : startsOn),
                cycle.assumed(),
                PlanRevisions.digest(plan.content()));
    }

    private static List<Gap> gaps(PlanView view) {
        return CompletenessRule.allGaps(view.plan().content(), view.offered());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
