package tsunagi.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanSummary;

/** What the desk reads about a plan's decision. */
@Service
class CaseDecisionPages {
    private final Access access;
    private final SubmissionDoor door;
    private final SubmittedChanges changes;
    private final CaseFiles cases;

    CaseDecisionPages(Access access, SubmissionDoor door, SubmittedChanges changes, CaseFiles cases) {
        this.access = access;
        this.door = door;
        this.changes = changes;
        this.cases = cases;
    }

    /** The desk's page of a case. */
    @Transactional
    public CaseDecisionPage ofCase(CaseNumber number, LocalDate today) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        PlanSummary plan = changes.current(caseId);
        var next = plan == null ? null : next(plan, today);
        var actor = Actor.current();
        return new CaseDecisionPage(
                cases.frame(caseId),
                number,
                plan,
                next,
                door.ofCase(caseId),
                changes.awaitingCity(caseId),
                actor.may(Permission.SUBMIT_PLAN),
                actor.may(Permission.VIEW_DECISION_INBOX));
    }

    private CaseDecisionPage.Next next(PlanSummary plan, LocalDate today) {
        try {
            return new CaseDecisionPage.Next(changes.route(plan, today), null, changes.conferenceNeeded(plan, today));
        } catch (Refusal unroutable) {
            return new CaseDecisionPage.Next(null, unroutable.getMessage(), null);
        }
    }
}
