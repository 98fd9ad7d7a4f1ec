package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.consent.Consents;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AmendmentSummary;
import tsunagi.plan.Amendments;
import tsunagi.tenancy.PlanRoute;

/** プランの変更の提出 — the desk sends the services that change; support goes on by the plan in force meanwhile. */
@Service
public class AmendmentSubmissions {
    private final Access access;
    private final SubmissionStore store;
    private final Amendments amendments;
    private final Consents consents;
    private final SubmissionRules rules;
    private final Clock clock;

    AmendmentSubmissions(
            Access access,
            SubmissionStore store,
            Amendments amendments,
            Consents consents,
            SubmissionRules rules,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.amendments = amendments;
        this.consents = consents;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refusal while the person has not agreed to a change that the municipality answers, or without standing consent */
    @Transactional
    public SubmissionId submit(CaseNumber number, LocalDate on, String note, boolean heldOnPaper) {
        CaseId caseId = access.enter(Permission.SUBMIT_PLAN, number);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("submittedOn", "日付は今日までの日付にしてください");
        }
        AmendmentSummary amendment =
                amendments.awaitingCity(caseId).orElseThrow(() -> new Refusal("市へ提出するプランの変更がありません"));
        PlanRoute route = amendments.route(amendment.id(), on);
        consents.requireForMunicipality(caseId);
        amendments.submitted(amendment.id(), on);
        var sending = new Submission.Sending(on, route.outcome(), route.usedRows(), route.assumed(), note, heldOnPaper);
        int round = store.rounds(amendment.after().id()) + 1;
        var submission = rules.sent(Submission.of(amendment, route, round, sending));
        store.add(submission);
        return submission.id();
    }
}
