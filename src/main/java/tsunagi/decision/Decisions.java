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

/** 支援決定 — what the municipality answers to a submitted plan. */
@Service
public class Decisions {
    private final SubmissionDoor door;
    private final SubmissionStore store;
    private final AnsweredPlans answered;
    private final MeansCheck means;
    private final SubmissionRules rules;
    private final Clock clock;

    Decisions(
            SubmissionDoor door,
            SubmissionStore store,
            AnsweredPlans answered,
            MeansCheck means,
            SubmissionRules rules,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.answered = answered;
        this.means = means;
        this.rules = rules;
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
        means.refuseUnfounded(next, next.line(line));
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
     * @throws Refusal when a requirement isn't met, the day doesn't fit, or the municipality decides by {@link Approvals}
     */
    @Transactional
    public void decide(SubmissionId id, long version, Collection<UUID> lines, LocalDate on) {
        Submission before = door.enterToAnswer(Permission.DECIDE_SUPPORT, id);
        if (rules.approvalSteps().drafted()) {
            throw new Refusal("この市の支援決定は、起案から順に決裁を進めます。「決裁を進める」から操作してください");
        }
        refuseFuture("decidedOn", on);
        answer(version, before, before.decided(lines, on));
    }

    /** 支援決定 by the last signature of its 決裁, which only a 市決裁者 gives. */
    void decideSigned(Submission before, Collection<UUID> lines, LocalDate on) {
        door.enterToAnswer(Permission.DECIDE_SUPPORT, before.id());
        answer(before.version(), before, before.decided(lines, on));
    }

    /**
     * 差戻し that is about the plan as a whole.
     *
     * @throws Refusal without reasons, or when the plan is answered already
     */
    @Transactional
    public void giveBack(SubmissionId id, long version, Set<ReturnReason> reasons, String text, LocalDate on) {
        giveBack(id, version, reasons, text, Set.of(), on);
    }

    /**
     * 差戻し of the whole plan with its reasons.
     *
     * @param marked the lines that it is about; empty where it is about the plan as a whole
     * @throws Refusal without reasons, or when the plan is answered already
     */
    @Transactional
    public void giveBack(
            SubmissionId id,
            long version,
            Set<ReturnReason> reasons,
            String text,
            Collection<UUID> marked,
            LocalDate on) {
        Submission before = door.enterToAnswer(Permission.CONFIRM_PLAN, id);
        refuseFuture("returnedOn", on);
        answer(version, before, before.returned(on, reasons, text, marked));
    }

    private void answer(long version, Submission before, Submission next) {
        save(version, next);
        if (!next.state().equals(before.state())) {
            answered.tell(next);
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
