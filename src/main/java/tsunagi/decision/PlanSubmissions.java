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
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PlanRoute;

/** プランの提出 — the desk sends a plan to the municipality. What goes to others afterwards: {@link Dispatches}. */
@Service
public class PlanSubmissions {
    private final Access access;
    private final SubmissionStore store;
    private final Plans plans;
    private final Consents consents;
    private final SubmissionRules rules;
    private final Clock clock;

    PlanSubmissions(
            Access access, SubmissionStore store, Plans plans, Consents consents, SubmissionRules rules, Clock clock) {
        this.access = access;
        this.store = store;
        this.plans = plans;
        this.consents = consents;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Sends the case's approved plan by the route of the day: 提出, 報告, or in 直営 a note that no decision is needed.
     *
     * @throws Refusal while the plan isn't approved or an amendment isn't agreed to again, or without standing consent
     */
    @Transactional
    public SubmissionId submit(CaseNumber number, LocalDate on, String note, boolean heldOnPaper) {
        CaseId caseId = access.enter(Permission.SUBMIT_PLAN, number);
        refuseFuture("submittedOn", on);
        PlanSummary plan = plans.current(caseId).orElseThrow(() -> new Refusal("提出するプランがありません"));
        if (plan.status() == PlanStatus.APPROVED_AMENDED) {
            throw new Refusal("会議で修正了承されたプランです。修正をプランに書き、本人の同意をもう一度もらってから提出してください");
        }
        rules.requireConferenceHeld(plan, on);
        PlanRoute route = plans.route(plan.id(), on);
        var sending = new Submission.Sending(on, route.outcome(), route.usedRows(), route.assumed(), note, heldOnPaper);
        var submission = rules.sent(Submission.of(plan, route, store.rounds(plan.id()) + 1, sending));
        send(submission);
        store.add(submission);
        return submission.id();
    }

    private void send(Submission submission) {
        LocalDate on = submission.sending().on();
        switch (submission.sending().route()) {
            case DECISION, CONFIRMATION -> {
                consents.requireForMunicipality(submission.caseId());
                plans.submitted(submission.plan(), on);
            }
            case REPORT -> {
                consents.requireForMunicipality(submission.caseId());
                plans.reported(submission.plan(), on);
            }
            case NOTHING -> plans.notNeeded(submission.plan(), on);
        }
    }

    private void refuseFuture(String field, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal(field, "日付は今日までの日付にしてください");
        }
    }
}
