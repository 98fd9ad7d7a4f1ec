package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;

/** 本人の同意を記録する. */
@Service
public class PlanAgreements {
    private final Access access;
    private final PlanStore store;
    private final PlanRevisions revisions;
    private final PlanRoutes routes;
    private final CaseFiles cases;
    private final Clock clock;

    PlanAgreements(
            Access access, PlanStore store, PlanRevisions revisions, PlanRoutes routes, CaseFiles cases, Clock clock) {
        this.access = access;
        this.store = store;
        this.revisions = revisions;
        this.routes = routes;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Freezes what the person agreed to.
     *
     * @throws Refusal with every rule that the plan does not keep, or when it is no longer the plan that was read together
     */
    @Transactional
    void agree(CaseNumber number, TypedForm form) {
        Plan plan = editable(number);
        if (!form.value(AgreementForm.SEEN).equals(PlanRevisions.digest(plan.content()))) {
            throw new Refusal("確かめている間に、プランの内容が変わりました。新しい内容を本人ともう一度確かめてください");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate startsOn = plan.sheet().startsOn();
        agree(plan, AgreementForm.read(form, startsOn == null ? today : startsOn, today));
    }

    /**
     * Freezes what the person agreed to, as the plan stands.
     *
     * @throws Refusal with every rule that the plan does not keep
     */
    @Transactional
    public void agree(CaseNumber number, Agreement agreement) {
        agree(editable(number), agreement);
    }

    private Plan editable(CaseNumber number) {
        var caseId = access.enter(Permission.EDIT_PLAN, number);
        store.lock(caseId);
        Plan plan = store.current(caseId).orElseThrow(() -> new Refusal("プランはまだありません"));
        plan.requireEditable();
        return plan;
    }

    private void agree(Plan plan, Agreement agreement) {
        routes.requireOpen(plan, agreement.on());
        Plan agreed = plan.agreed(agreement, routes.catalogue(plan.sheet().draftedOn()));
        store.move(agreed);
        revisions.freeze(agreed, PlanRevisions.Occasion.AGREED, agreement.on());
        cases.append(
                plan.caseId(),
                NewFact.of(FactKind.PLAN_AGREED, agreement.on())
                        .due(agreement.evaluationOn())
                        .onPaper(plan.sheet().heldOnPaper()));
    }
}
