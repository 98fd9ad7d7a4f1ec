package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.kernel.Refusal;
import tsunagi.plan.AmendmentId;
import tsunagi.plan.Amendments;
import tsunagi.plan.Plans;

/** 支援決定 — what the municipality answers to a submitted plan. */
@Service
public class Decisions {
    private final SubmissionDoor door;
    private final SubmissionStore store;
    private final Plans plans;
    private final Amendments amendments;
    private final MeansCheck means;
    private final Clock clock;

    Decisions(
            SubmissionDoor door,
            SubmissionStore store,
            Plans plans,
            Amendments amendments,
            MeansCheck means,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.plans = plans;
        this.amendments = amendments;
        this.means = means;
        this.clock = clock;
    }

    /** One submission as it stands, for the municipality. */
    @Transactional
    public Submission submission(SubmissionId id) {
        return door.enter(Permission.VIEW_DECISION_INBOX, id, Channel.SCREEN).submission();
    }

    /**
     * 利用要件の確認 of one decided line.
     *
     * @throws Refusal when it is said to meet item 1 of 規則4条 while the figures say otherwise
     */
    @Transactional
    public void check(SubmissionId id, long version, UUID line, Requirement requirement) {
        Submission before = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        Submission next = before.checked(line, requirement);
        if (requirement.ground() == Requirement.Ground.ITEM_1) {
            means.refuseContradiction(next.line(line), before.sending().on());
        }
        save(version, next);
    }

    /**
     * 確認 of the chosen lines; the last answer completes the plan.
     *
     * @throws Refusal when nothing is to be confirmed, or the day doesn't fit
     */
    @Transactional
    public void confirm(SubmissionId id, long version, Collection<UUID> lines, LocalDate on) {
        Submission before = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        refuseFuture("confirmedOn", on);
        answer(version, before, before.confirmed(lines, on));
    }

    /**
     * 支援決定 of the chosen lines; the last answer completes the plan.
     *
     * @throws Refusal when a requirement isn't met, or the day doesn't fit
     */
    @Transactional
    public void decide(SubmissionId id, long version, Collection<UUID> lines, LocalDate on) {
        Submission before = door.enterToAnswer(Permission.DECIDE_SUPPORT, id);
        refuseFuture("decidedOn", on);
        answer(version, before, before.decided(lines, on));
    }

    /**
     * 差戻し of the whole plan with its reasons.
     *
     * @throws Refusal without reasons, or when the plan is answered already
     */
    @Transactional
    public void giveBack(SubmissionId id, long version, Set<ReturnReason> reasons, String text, LocalDate on) {
        Submission before = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        refuseFuture("returnedOn", on);
        answer(version, before, before.returned(on, reasons, text));
    }

    private void answer(long version, Submission before, Submission next) {
        save(version, next);
        if (!next.state().equals(before.state())) {
            var amendment = next.amendment();
            if (amendment == null) {
                tellPlan(next);
            } else {
                tellAmendment(amendment, next.state());
            }
        }
    }

    private void tellPlan(Submission next) {
        switch (next.state()) {
            case SubmissionState.Decided decided -> plans.decided(next.plan(), decided.on());
            case SubmissionState.Confirmed confirmed -> plans.confirmed(next.plan(), confirmed.on());
            case SubmissionState.Returned returned -> plans.returned(next.plan(), returned.on(), returned.reading());
            case SubmissionState.Waiting waiting -> throw new IllegalStateException("no answer leads to " + waiting);
            case SubmissionState.Reported reported -> throw new IllegalStateException("no answer leads to " + reported);
            case SubmissionState.NotNeeded none -> throw new IllegalStateException("no answer leads to " + none);
        }
    }

    private void tellAmendment(AmendmentId amendment, SubmissionState answer) {
        switch (answer) {
            case SubmissionState.Decided decided -> amendments.answered(amendment, decided.on());
            case SubmissionState.Confirmed confirmed -> amendments.answered(amendment, confirmed.on());
            case SubmissionState.Returned returned -> amendments.returned(amendment, returned.on(), returned.reading());
            case SubmissionState.Waiting waiting -> throw new IllegalStateException("no answer leads to " + waiting);
            case SubmissionState.Reported reported -> throw new IllegalStateException("no answer leads to " + reported);
            case SubmissionState.NotNeeded none -> throw new IllegalStateException("no answer leads to " + none);
        }
    }

    private void save(long version, Submission next) {
        if (!store.save(next, version)) {
            throw new AnsweredMeanwhile();
        }
    }

    private void refuseFuture(String field, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal(field, "日付は今日までの日付にしてください");
        }
    }
}
