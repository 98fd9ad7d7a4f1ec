package tsunagi.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.CaseGrants;
import tsunagi.casefile.FactKind;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PlanRoute;

/**
 * プラン — the entrance for the modules above: 支援調整会議, 支援決定 and lists. They call inside the transaction of their own
 * entrance method, which has checked access; each move appends its fact to the case. The desk's own screens enter through
 * {@code PlanEditing} and {@code PlanPages}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Plans {
    private final PlanStore store;
    private final PlanRevisions revisions;
    private final PlanRoutes routes;
    private final PlanRecords records;
    private final CaseGrants grants;

    Plans(PlanStore store, PlanRevisions revisions, PlanRoutes routes, PlanRecords records, CaseGrants grants) {
        this.store = store;
        this.revisions = revisions;
        this.routes = routes;
        this.records = records;
        this.grants = grants;
    }

    /** The plan of the case's latest プラン期; the one in force stays current until a 再プラン is begun. */
    public Optional<PlanSummary> current(CaseId caseId) {
        return store.current(caseId).map(PlanSummary::of);
    }

    /**
     * The plan of one プラン期, with the names of its services.
     *
     * @param term null for the latest
     */
    public Optional<PlanSummary> ofTerm(CaseId caseId, @Nullable Integer term) {
        return (term == null ? store.current(caseId) : store.ofTerm(caseId, term))
                .map(plan ->
                        PlanSummary.of(plan).named(routes.catalogue(plan.sheet().draftedOn())));
    }

    /** The current plan in words, for the case's other pages. */
    public Optional<PlanGlance> glance(CaseId caseId) {
        return store.current(caseId)
                .map(plan -> PlanGlance.of(plan, routes.catalogue(plan.sheet().draftedOn())));
    }

    /** @throws Refusal when there is no such plan */
    public PlanSummary summary(PlanId id) {
        Plan plan = plan(id);
        return PlanSummary.of(plan).named(routes.catalogue(plan.sheet().draftedOn()));
    }

    /**
     * What happens to the plan by the municipality's rules of the day.
     *
     * @throws Refusal when a service is no item of plans on that day, or the agency has no contract then; a page may catch it
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refusal.class)
    public PlanRoute route(PlanId id, LocalDate on) {
        Plan plan = plan(id);
        return routes.route(plan.caseId(), plan.content().services(), on);
    }

    /** 議題に登録する: the city's officers may see the case from now on. */
    public PlanSummary onAgenda(PlanId id, LocalDate on) {
        Plan moved = moved(locked(id).onAgenda(on));
        records.noted(moved, FactKind.PLAN_ON_AGENDA, on);
        grants.admitMunicipality(moved.caseId());
        return PlanSummary.of(moved);
    }

    /**
     * 了承.
     *
     * @param amended 修正了承: the desk may write the changes in, with the person's renewed agreement
     */
    public PlanSummary approved(PlanId id, LocalDate on, boolean amended) {
        FactKind fact = amended ? FactKind.CONFERENCE_APPROVED_AMENDED : FactKind.CONFERENCE_APPROVED;
        Plan approved = moved(locked(id).approved(on, amended));
        records.discussed(approved, fact, on, amended ? "修正して了承" : "了承");
        return PlanSummary.of(approved);
    }

    /** 継続審議: the plan may be put on another agenda, or be revised before. */
    public PlanSummary continued(PlanId id, LocalDate on) {
        Plan continued = moved(locked(id).continued(on));
        records.discussed(continued, FactKind.CONFERENCE_CONTINUED, on, "継続審議");
        return PlanSummary.of(continued);
    }

    /** 会議からの差戻し. */
    public PlanSummary sentBack(PlanId id, LocalDate on, String reason) {
        Plan sentBack = moved(locked(id).sentBack(new Setback(on, reason)));
        records.discussed(sentBack, FactKind.CONFERENCE_SENT_BACK, on, "差戻し\n理由：" + reason.strip());
        return PlanSummary.of(sentBack);
    }

    /** 市へ提出: what is submitted is kept as it was. */
    public PlanSummary submitted(PlanId id, LocalDate on) {
        Plan submitted = moved(locked(id).submitted(on));
        records.exchanged(submitted, FactKind.PLAN_SUBMITTED, on, "市へ提出した。");
        revisions.freeze(submitted, PlanRevisions.Occasion.SUBMITTED, on);
        grants.admitMunicipality(submitted.caseId());
        return PlanSummary.of(submitted);
    }

    /** 市からの差戻し (要領6(3)). */
    public PlanSummary returned(PlanId id, LocalDate on, String reasons) {
        Plan returned = moved(locked(id).returned(new Setback(on, reasons)));
        records.exchanged(returned, FactKind.PLAN_RETURNED, on, "市から差し戻された。\n" + reasons.strip());
        return PlanSummary.of(returned);
    }

    /** 支援決定. */
    public PlanSummary decided(PlanId id, LocalDate on) {
        Plan decided = moved(locked(id).decided(on));
        records.exchanged(decided, FactKind.PLAN_DECIDED, on, "市が支援決定をした。");
        return PlanSummary.of(decided);
    }

    /** 市の確認; a reported plan is in force already, and that the municipality has read it is one more fact of the case. */
    public PlanSummary confirmed(PlanId id, LocalDate on) {
        Plan before = locked(id);
        boolean reported = before.status() == PlanStatus.REPORTED;
        Plan confirmed = reported ? before : moved(before.confirmed(on));
        records.exchanged(confirmed, FactKind.PLAN_CONFIRMED, on, "市が内容を確認した。");
        return PlanSummary.of(confirmed);
    }

    /** 市へ報告, which completes a plan that needs nothing else; what is sent is kept as it was. */
    public PlanSummary reported(PlanId id, LocalDate on) {
        Plan before = locked(id);
        Plan reported = moved(before.reported(on));
        records.exchanged(reported, FactKind.PLAN_REPORTED, on, "市へ報告した。");
        if (before.status() != PlanStatus.SUBMITTED) {
            revisions.freeze(reported, PlanRevisions.Occasion.SUBMITTED, on);
            grants.admitMunicipality(reported.caseId());
        }
        return PlanSummary.of(reported);
    }

    /** 直営 and nothing for the municipality to answer. */
    public PlanSummary notNeeded(PlanId id, LocalDate on) {
        Plan begun = moved(locked(id).notNeeded(on));
        records.exchanged(begun, FactKind.DECISION_NOT_NEEDED, on, "市の手続きを要しないため、支援を始めた。");
        return PlanSummary.of(begun);
    }

    private Plan moved(Plan next) {
        store.move(next);
        return next;
    }

    private Plan plan(PlanId id) {
        return store.find(id).orElseThrow(() -> new Refusal("このプランは見つかりません"));
    }

    private Plan locked(PlanId id) {
        store.lock(plan(id).caseId());
        return plan(id);
    }
}
