package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ApprovalSteps;

/** 決裁 — drafts a 支援決定 and takes it through the municipality's steps; the last signature decides. */
@Service
public class Approvals {
    private final SubmissionDoor door;
    private final ApprovalStore store;
    private final StepHolders holders;
    private final SubmissionRules rules;
    private final Decisions decisions;
    private final Clock clock;

    Approvals(
            SubmissionDoor door,
            ApprovalStore store,
            StepHolders holders,
            SubmissionRules rules,
            Decisions decisions,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.holders = holders;
        this.rules = rules;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * 起案する.
     *
     * @throws Refusal when a requirement isn't met, a draft is on its way already, or the municipality drafts nothing
     * @throws AnsweredMeanwhile when the submission is no longer the one that was read
     */
    @Transactional
    void draft(SubmissionId id, long version, Collection<UUID> lines, LocalDate on, String comment) {
        Submission submission = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        refuseFuture(on);
        store.lock(id);
        ApprovalSteps steps = rules.approvalSteps();
        if (!steps.drafted()) {
            throw new Refusal("この市の支援決定に起案の段階はありません。市決裁者が支援決定します");
        }
        if (store.of(id).stream().anyMatch(Approval::running)) {
            throw new Refusal("この提出は、もう起案されて決裁の途中です");
        }
        if (submission.version() != version) {
            throw new AnsweredMeanwhile();
        }
        submission.decided(lines, on); // Refuses what could not be decided at the end either.
        Signature.Place place = right(steps.names().getFirst(), on).place();
        UUID approval = store.add(id, lines, steps.names());
        store.sign(approval, 1, Signature.Outcome.DRAFTED, on, comment, place);
    }

    /**
     * 承認する; at the last step the support is decided.
     *
     * @param seen the number of the step that the page offered
     * @throws Refusal when the step is somebody else's
     * @throws AnsweredMeanwhile when somebody else has signed it
     */
    @Transactional
    void approve(SubmissionId id, int seen, LocalDate on, String comment) {
        Submission submission = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        Approval approval = toSign(submission, seen, on);
        Signature.Place place = right(approval.nextStep(), on).place();
        store.sign(approval.id(), seen, Signature.Outcome.APPROVED, on, comment, place);
        if (approval.nextIsLast()) {
            store.end(approval.id(), Approval.State.DONE);
            decisions.decideSigned(submission, approval.lines(), on);
        }
    }

    /**
     * 起案へ差し戻す.
     *
     * @param seen the number of the step that the page offered
     * @throws Refusal without a reason, or when the step is somebody else's
     */
    @Transactional
    void reject(SubmissionId id, int seen, LocalDate on, String reason) {
        Submission submission = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        Approval approval = toSign(submission, seen, on);
        if (reason.isBlank()) {
            throw new Refusal("rejection", "起案へ差し戻す理由を入力してください");
        }
        Signature.Place place = right(approval.nextStep(), on).place();
        store.sign(approval.id(), seen, Signature.Outcome.REJECTED, on, reason, place);
        store.end(approval.id(), Approval.State.REJECTED);
    }

    private Approval toSign(Submission submission, int seen, LocalDate on) {
        refuseFuture(on);
        store.lock(submission.id());
        Approval approval = running(submission.id());
        if (approval.nextNumber() != seen) {
            throw new AnsweredMeanwhile();
        }
        if (!(submission.state() instanceof SubmissionState.Waiting)) {
            throw new Refusal("この提出は「%s」です。決裁を進めることはできません"
                    .formatted(submission.state().kind().label()));
        }
        approval.requireMaySign(Actor.current().staff(), on);
        return approval;
    }

    private Approval running(SubmissionId id) {
        return store.of(id).stream()
                .filter(Approval::running)
                .findFirst()
                .orElseThrow(() -> new Refusal("決裁の途中の起案がありません。先に起案してください"));
    }

    private StepHolders.Right right(String step, LocalDate on) {
        return holders.right(step, Actor.current().staff(), on)
                .orElseThrow(() -> new Refusal("「%s」の段階は、登録された担当者か、代決する方が進めます".formatted(step)));
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("signedOn", "日付は今日までの日付にしてください");
        }
    }
}
