package tsunagi.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PlanRoute;

/**
 * プランの変更 — the entrance for 支援決定, which calls inside the transaction of its own entrance method. The desk writes changes
 * through {@code AmendmentEditing}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Amendments {
    private final AmendmentStore store;
    private final PlanStore plans;
    private final PlanRoutes routes;
    private final PlanRecords records;
    private final AmendmentSettlement settlement;

    Amendments(
            AmendmentStore store,
            PlanStore plans,
            PlanRoutes routes,
            PlanRecords records,
            AmendmentSettlement settlement) {
        this.store = store;
        this.plans = plans;
        this.routes = routes;
        this.records = records;
        this.settlement = settlement;
    }

    /** The change that the person has agreed to and the municipality has to answer. */
    public Optional<AmendmentSummary> awaitingCity(CaseId caseId) {
        return store.open(caseId)
                .filter(amendment -> amendment.state() instanceof AmendmentState.AwaitingCity)
                .map(this::summary);
    }

    /** @throws Refusal when there is no such change */
    public AmendmentSummary summary(AmendmentId id) {
        return summary(amendment(id));
    }

    /**
     * What happens to the services that change by the municipality's rules of the day.
     *
     * @throws Refusal when a service is no item of plans on that day; a page may catch it
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refusal.class)
    public PlanRoute route(AmendmentId id, LocalDate on) {
        return route(amendment(id), on);
    }

    PlanRoute route(Amendment amendment, LocalDate on) {
        var services = amendment.services().stream().map(ServiceChange::service).toList();
        return routes.route(amendment.caseId(), services, on);
    }

    /** 本人の同意: a small change is settled by it. */
    void agreed(Amendment amendment, RenewedAgreement agreement) {
        Plan plan = plan(amendment);
        var outcome = route(amendment, agreement.on()).outcome();
        var agreed = amendment.agreed(
                agreement, outcome, plan.since(), routes.catalogue(plan.sheet().draftedOn()));
        save(agreed);
        settle(agreed);
    }

    /** 変更を市へ提出. */
    public void submitted(AmendmentId id, LocalDate on) {
        var submitted = amendment(id).submitted(on);
        save(submitted);
        records.exchanged(plan(submitted), FactKind.AMENDMENT_SUBMITTED, on, "変更を市へ提出した。\n変更理由：" + submitted.reason());
    }

    /** 市からの差戻し: the change is written again; the plan stays in force as it was. */
    public void returned(AmendmentId id, LocalDate on, String reasons) {
        var returned = amendment(id).returned(new Setback(on, reasons));
        save(returned);
        records.exchanged(plan(returned), FactKind.AMENDMENT_RETURNED, on, "変更を市から差し戻された。\n" + reasons.strip());
    }

    /** 市の決定または確認: the plan is changed from now on. */
    public void answered(AmendmentId id, LocalDate on) {
        var answered = amendment(id).answered(on);
        save(answered);
        settle(answered);
    }

    private void settle(Amendment amendment) {
        if (amendment.state() instanceof AmendmentState.Settled settled) {
            settlement.write(amendment, settled);
        }
    }

    private Plan plan(Amendment amendment) {
        return plans.find(amendment.plan()).orElseThrow();
    }

    private void save(Amendment amendment) {
        if (!store.save(amendment)) {
            throw new Refusal("ほかの職員が先にこの変更を進めました。画面を開き直してください");
        }
    }

    private Amendment amendment(AmendmentId id) {
        return store.find(id).orElseThrow(() -> new Refusal("このプランの変更は見つかりません"));
    }

    private AmendmentSummary summary(Amendment amendment) {
        Plan plan = plan(amendment);
        var offered = routes.catalogue(plan.sheet().draftedOn());
        var agreement = amendment.state() instanceof AmendmentState.Consented consented ? consented.agreement() : null;
        return new AmendmentSummary(
                amendment.id(),
                amendment.caseId(),
                PlanSummary.of(plan.with(amendment.before())).named(offered),
                PlanSummary.of(plan.with(amendment.after())).named(offered),
                amendment.services(),
                amendment.reason(),
                amendment.state().status(),
                agreement == null ? null : agreement.on(),
                agreement == null ? null : agreement.changesOn());
    }
}
