package tsunagi.decision;

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

/** 送付物の印刷: only what may leave is put on paper. */
@Service
class DispatchPrints {
    private final Access access;
    private final SubmissionDoor door;
    private final DispatchStore store;
    private final DispatchPapers papers;
    private final Consents consents;

    DispatchPrints(Access access, SubmissionDoor door, DispatchStore store, DispatchPapers papers, Consents consents) {
        this.access = access;
        this.door = door;
        this.store = store;
        this.papers = papers;
        this.consents = consents;
    }

    /** @throws Refusal before the municipality has agreed, or when the person's data must not go there */
    @Transactional
    public byte[] pdf(CaseNumber number, DispatchId id) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number, Channel.PRINT);
        access.require(Permission.SUBMIT_PLAN);
        Dispatch dispatch = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        Submission submission = door.ofCase(caseId).stream()
                .map(Round::submission)
                .filter(round -> round.id().equals(dispatch.submission()))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        consents.requireForSharing(caseId, dispatch.partner(), InformationKind.all());
        return papers.bound(dispatch, submission);
    }
}
