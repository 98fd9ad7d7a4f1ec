package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.consent.Consents;
import tsunagi.consent.InformationKind;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/**
 * 送付物 — 支援要請 to ハローワーク and copies of the plan for those who give its services: built, sent, received, answered. To the
 * municipality itself the plan goes by {@link PlanSubmissions}.
 */
@Service
public class Dispatches {
    private final Access access;
    private final SubmissionDoor door;
    private final SubmissionStore submissions;
    private final DispatchStore store;
    private final Consents consents;
    private final Clock clock;

    Dispatches(
            Access access,
            SubmissionDoor door,
            SubmissionStore submissions,
            DispatchStore store,
            Consents consents,
            Clock clock) {
        this.access = access;
        this.door = door;
        this.submissions = submissions;
        this.store = store;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * 送付物を作る.
     *
     * @param enclosed beside the copy of the plan, a paper each
     * @throws Refusal when the plan asks for no such dispatch, or it is there already
     */
    @Transactional
    void build(CaseNumber number, SubmissionId id, DispatchKind kind, String recipient, List<String> enclosed) {
        CaseId caseId = access.enter(Permission.SUBMIT_PLAN, number);
        store.lock(id);
        Submission submission = submission(caseId, id);
        PlannedDispatch planned = PlannedDispatch.afterAgreement(submission.lines()).stream()
                .filter(each -> each.kind() == kind && each.recipient().equals(recipient))
                .findFirst()
                .orElseThrow(() -> new Refusal("このプランには、「%s」へ送るものがありません".formatted(recipient)));
        if (find(caseId, planned, id).isPresent()) {
            throw new Refusal("「%s」への%sは、もう作ってあります".formatted(recipient, kind.label()));
        }
        add(submission, planned, enclosed, today());
    }

    private Optional<Dispatch> find(CaseId caseId, PlannedDispatch planned, SubmissionId id) {
        return store.ofCase(caseId).stream()
                .filter(dispatch -> dispatch.submission().equals(id)
                        && dispatch.kind() == planned.kind()
                        && dispatch.recipient().equals(planned.recipient()))
                .findFirst();
    }

    private Dispatch add(Submission submission, PlannedDispatch planned, List<String> enclosed, LocalDate on) {
        Dispatch dispatch =
                Dispatch.build(submission, planned, enclosed, new DispatchStep(DispatchStep.Kind.BUILT, on, "", null));
        store.add(dispatch);
        return dispatch;
    }

    /**
     * 送付を記録する.
     *
     * @throws Refusal before the municipality has agreed, without standing consent, or when it was sent already
     */
    @Transactional
    void send(CaseNumber number, DispatchId id, LocalDate on, String how) {
        CaseId caseId = access.enter(Permission.SUBMIT_PLAN, number);
        Dispatch dispatch = locked(caseId, id);
        send(dispatch, submission(caseId, dispatch.submission()), on, how);
    }

    private void send(Dispatch dispatch, Submission submission, LocalDate on, String how) {
        refuseFuture(on);
        dispatch.requireNext(DispatchStep.Kind.SENT, on, "on");
        submission.requireAgreedFor(dispatch, on);
        consents.requireForSharing(dispatch.caseId(), dispatch.partner(), InformationKind.all());
        store.add(dispatch.id(), new DispatchStep(DispatchStep.Kind.SENT, on, how, null));
        if (dispatch.kind() == DispatchKind.SUPPORT_REQUEST
                && !submissions.save(submission.supportRequested(on), submission.version())) {
            throw new AnsweredMeanwhile();
        }
    }

    /**
     * 受領・回答を記録する.
     *
     * @throws Refusal before it was sent, or when it is recorded already
     */
    @Transactional
    void record(CaseNumber number, DispatchId id, DispatchStep.Kind kind, LocalDate on, String note) {
        CaseId caseId = access.enter(Permission.SUBMIT_PLAN, number);
        refuseFuture(on);
        Dispatch dispatch = locked(caseId, id);
        dispatch.requireNext(kind, on, "on");
        if (kind == DispatchStep.Kind.DECLINED && note.isBlank()) {
            throw new Refusal("note", "受け入れられない理由を入力してください");
        }
        store.add(id, new DispatchStep(kind, on, note, null));
    }

    /**
     * A 支援要請 that was built and sent in one go.
     *
     * @throws Refusal before the municipality has agreed, or when it was sent already
     */
    @Transactional
    public void requestSupport(CaseNumber number, SubmissionId id, LocalDate on) {
        CaseId caseId = access.enter(Permission.SUBMIT_PLAN, number);
        store.lock(id);
        Submission submission = submission(caseId, id);
        PlannedDispatch planned = PlannedDispatch.afterAgreement(submission.lines()).stream()
                .filter(each -> each.kind() == DispatchKind.SUPPORT_REQUEST)
                .findFirst()
                .orElseThrow(() -> new Refusal("このプランには、支援要請をする事業がありません"));
        send(find(caseId, planned, id).orElseGet(() -> add(submission, planned, List.of(), on)), submission, on, "");
    }

    private Dispatch locked(CaseId caseId, DispatchId id) {
        store.lock(store.find(caseId, id).orElseThrow(HttpProblem::notFound).submission());
        return store.find(caseId, id).orElseThrow(HttpProblem::notFound);
    }

    private Submission submission(CaseId caseId, SubmissionId id) {
        Submission submission =
                door.enter(Permission.SUBMIT_PLAN, id, Channel.SCREEN).submission();
        if (!submission.caseId().equals(caseId)) {
            throw new Refusal("このケースの提出ではありません");
        }
        return submission;
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(today())) {
            throw new Refusal("on", "日付は今日までの日付にしてください");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
