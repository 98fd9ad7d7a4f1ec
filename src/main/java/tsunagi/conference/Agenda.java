package tsunagi.conference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.consent.Consents;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanId;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.HttpProblem;

/** 議題 — puts plans before meetings and writes down what became of them. */
@Service
public class Agenda {
    private final Access access;
    private final Convening convening;
    private final AgendaStore store;
    private final Plans plans;
    private final CaseFiles cases;
    private final Consents consents;

    Agenda(Access access, Convening convening, AgendaStore store, Plans plans, CaseFiles cases, Consents consents) {
        this.access = access;
        this.convening = convening;
        this.store = store;
        this.plans = plans;
        this.cases = cases;
        this.consents = consents;
    }

    @Transactional
    CaseConferencePage casePage(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        return new CaseConferencePage(
                cases.frame(caseId),
                number,
                plans.current(caseId).orElse(null),
                convening.choices(),
                store.ofCase(caseId, null),
                Actor.current().may(Permission.HOLD_CONFERENCE));
    }

    /**
     * Puts the current plan before a meeting; from now on the municipality's officers see the case.
     *
     * @return the item to {@link #conclude}
     * @throws Refusal without standing consent, without an agreed plan, or when it waits on an agenda already
     */
    @Transactional
    public UUID propose(CaseNumber number, ConferenceId id, String priorCoordination) {
        CaseId caseId = access.enter(Permission.HOLD_CONFERENCE, number);
        Conference conference = convening.conference(id);
        PlanId plan = plans.current(caseId)
                .map(PlanSummary::id)
                .orElseThrow(() -> new Refusal("会議に諮るプランがありません。先にプランを作ってください"));
        consents.requireForSharing(caseId);
        convening.organisations(id).forEach(organisation -> consents.requireForSharing(caseId, organisation));
        plans.onAgenda(plan, convening.dayOf(conference));
        return store.propose(id, caseId, plan, priorCoordination);
    }

    @Transactional
    AgendaPage page(ConferenceId id, UUID itemId) {
        access.require(Permission.VIEW_CONFERENCE);
        Conference conference = convening.conference(id);
        AgendaItem item = store.find(id, itemId).orElseThrow(HttpProblem::notFound);
        access.enter(Permission.VIEW_CONFERENCE, cases.head(item.caseId()).number());
        PlanRoute route = plans.route(item.plan(), conference.heldOn());
        return new AgendaPage(
                cases.frame(item.caseId()),
                conference,
                item,
                plans.summary(item.plan()),
                route,
                convening.attendance(conference).note(decided(route)),
                Actor.current().may(Permission.HOLD_CONFERENCE));
    }

    /**
     * Writes down a plan's outcome, once.
     *
     * @return a warning that the reader should know; null when there is none
     * @throws Refusal when an outcome stands, the day is still to come, or the municipality's officer had to be there
     */
    @Transactional
    public @Nullable String conclude(ConferenceId id, UUID itemId, Deliberation deliberation) {
        access.require(Permission.HOLD_CONFERENCE);
        Conference conference = convening.conference(id);
        AgendaItem item = store.find(id, itemId).orElseThrow(HttpProblem::notFound);
        access.enter(Permission.HOLD_CONFERENCE, cases.head(item.caseId()).number());
        var concluded = item.state().conclude(deliberation, conference.heldOn(), convening.today());
        PlanRoute route = plans.route(item.plan(), conference.heldOn());
        String warning = convening.attendance(conference).before(deliberation.outcome(), decided(route));
        if (!store.conclude(itemId, concluded.deliberation())) {
            throw new Refusal("ほかの職員が先に結果を記録しました。画面を開き直して確かめてください");
        }
        tellPlan(item.plan(), conference, deliberation);
        return warning;
    }

    private void tellPlan(PlanId plan, Conference conference, Deliberation deliberation) {
        switch (deliberation.outcome()) {
            case APPROVED -> plans.approved(plan, conference.heldOn(), false);
            case APPROVED_AMENDED -> plans.approved(plan, conference.heldOn(), true);
            case CONTINUED -> plans.continued(plan, conference.heldOn());
            case SENT_BACK -> plans.sentBack(plan, conference.heldOn(), deliberation.opinions());
        }
    }

    private static boolean decided(PlanRoute route) {
        return route.outcome() == PlanRoute.Outcome.DECISION;
    }

    /** What meetings made of one plan, newest first, for the municipality's decision. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ConferenceOutcome> outcomes(CaseId caseId, PlanId plan) {
        return store.ofCase(caseId, plan);
    }
}
