package tsunagi.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.tenancy.PlanRoute;

/** What waits for the signature of whoever is signed in. */
@Component
class NextSignatures {
    private final ApprovalStore approvals;
    private final StepHolders holders;
    private final SubmissionRules rules;

    NextSignatures(ApprovalStore approvals, StepHolders holders, SubmissionRules rules) {
        this.approvals = approvals;
        this.holders = holders;
        this.rules = rules;
    }

    /** @param waiting submissions that the municipality has not answered */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<TogetherPage.Row> mine(List<InboxRow> waiting, LocalDate today) {
        Map<SubmissionId, Approval> running =
                approvals.running().stream().collect(Collectors.toMap(Approval::submission, approval -> approval));
        boolean drafted = rules.approvalSteps().drafted();
        var mine = new ArrayList<TogetherPage.Row>();
        for (InboxRow row : waiting) {
            Approval approval = running.get(row.id());
            boolean decides = row.route() == PlanRoute.Outcome.DECISION && row.waiting();
            if (decides && (approval == null ? !drafted && decider() : maySign(approval, today))) {
                mine.add(new TogetherPage.Row(row, approval));
            }
        }
        return mine;
    }

    private boolean maySign(Approval approval, LocalDate today) {
        var me = Actor.current().staff();
        return (decider() || !approval.nextIsLast())
                && approval.signatures().stream()
                        .noneMatch(signature -> signature.by().equals(me))
                && holders.right(approval.nextStep(), me, today).isPresent();
    }

    private static boolean decider() {
        return Actor.current().may(Permission.DECIDE_SUPPORT);
    }

    /** The draft of one submission that is on its way; null where there is none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public @Nullable Approval running(SubmissionId id) {
        return approvals.of(id).stream().filter(Approval::running).findFirst().orElse(null);
    }
}
