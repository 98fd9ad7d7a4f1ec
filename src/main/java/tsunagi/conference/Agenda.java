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
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.HttpProblem;

/** 議題 — puts plans, evaluations and 中断 before meetings and writes down what became of them. */
@Service
public class Agenda {
    private final Access access;
    private final Convening convening;
    private final AgendaStore store;
    private final AgendaMatters matters;
    private final CaseFiles cases;
    private final Consents consents;

    Agenda(
            Access access,
            Convening convening,
            AgendaStore store,
            AgendaMatters matters,
            CaseFiles cases,
            Consents consents) {
        this.access = access;
        this.convening = convening;
        this.store = store;
        this.matters = matters;
        this.cases = cases;
        this.consents = consents;
    }

    @Transactional
    CaseConferencePage casePage(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        return new CaseConferencePage(
                cases.frame(caseId),
                number,
                matters.plan(caseId).orElse(null),
                matters.ready(caseId),
                matters.of(Purpose.SUSPENSION).reasons(caseId),
                convening.choices(),
                store.ofCase(caseId, null, Purpose.values()),
                Actor.current().may(Permission.HOLD_CONFERENCE));
    }

    /** Puts before a meeting what says itself why. */
    @Transactional
    public UUID propose(CaseNumber number, Purpose purpose, ConferenceId id, String priorCoordination) {
        return propose(number, purpose, id, priorCoordination, null);
    }

    /**
     * Puts what the case has ready for a purpose before a meeting; from now on the municipality's officers see the case.
     *
     * @param reason of a 中断 without an evaluation, or what a 報告 or 資源不足 is about; null otherwise
     * @return the item to {@link #conclude}
     * @throws Refusal when the case has ended, without standing consent, when nothing is ready, or when it waits on an agenda
     */
    @Transactional
    public UUID propose(
            CaseNumber number, Purpose purpose, ConferenceId id, String priorCoordination, @Nullable String reason) {
        CaseId caseId = access.enter(Permission.HOLD_CONFERENCE, number);
        Conference conference = convening.conference(id);
        if (!conference.forum().discusses(purpose)) {
            throw new Refusal("conference", purpose.subject() + "は、支援調整会議の議題にしてください");
        }
        cases.requireNotEnded(caseId);
        var sharing = consents.sharing(caseId);
        sharing.standing().requireForSharing();
        convening.partners(id).forEach(sharing::requireAnything);
        PlanId plan = matters.of(purpose)
                .proposed(caseId, convening.dayOf(conference), reason)
                .orElse(null);
        return store.propose(id, purpose, new Discussed(caseId, plan, reason), priorCoordination);
    }

    /**
     * Writes down an outcome, once.
     *
     * @return a warning that the reader should know; null when there is none
     * @throws Refusal when an outcome stands, the case has ended, the day is still to come, or the municipality's officer had to
     *     be there
     */
    @Transactional
    public @Nullable String conclude(ConferenceId id, UUID itemId, Deliberation deliberation) {
        AgendaItem item = enter(id, itemId);
        Conference conference = convening.conference(id);
        if (!item.purpose().allows(deliberation.outcome())) {
            throw new Refusal(
                    "outcome",
                    "%sの協議では、%sは選べません"
                            .formatted(
                                    item.purpose().subject(),
                                    deliberation.outcome().label()));
        }
        var concluded = item.state().conclude(deliberation, conference.heldOn(), convening.today());
        PlanRoute route = matters.route(item, conference).orElse(null);
        String warning = convening.attendance(conference).before(deliberation.outcome(), decided(route));
        if (!store.conclude(itemId, concluded.deliberation())) {
            throw new Refusal("ほかの職員が先に結果を記録しました。画面を開き直して確かめてください");
        }
        matters.of(item.purpose()).concluded(item.discussed(), conference.heldOn(), deliberation);
        return warning;
    }

    /**
     * Opens an item for writing.
     *
     * @throws Refusal when the case has ended since it was put on the agenda
     */
    AgendaItem enter(ConferenceId id, UUID itemId) {
        access.require(Permission.HOLD_CONFERENCE);
        convening.conference(id);
        AgendaItem item = store.find(id, itemId).orElseThrow(HttpProblem::notFound);
        access.enter(Permission.HOLD_CONFERENCE, cases.head(item.caseId()).number());
        cases.requireNotEnded(item.caseId());
        return item;
    }

    /** Whether the plan needs the municipality's 支援決定. */
    static boolean decided(@Nullable PlanRoute route) {
        return route != null && route.outcome() == PlanRoute.Outcome.DECISION;
    }

    /** What meetings made of one plan, newest first, for the municipality's decision. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ConferenceOutcome> outcomes(CaseId caseId, PlanId plan) {
        return store.ofCase(caseId, plan, Purpose.PLAN);
    }
}
