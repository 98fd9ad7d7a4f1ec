package tsunagi.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.StaffId;
import tsunagi.web.HttpProblem;

/** What the desk reads about a case's dispatches. */
@Service
class DispatchPages {
    private final Access access;
    private final SubmissionDoor door;
    private final DispatchStore store;
    private final Openings openings;
    private final CaseFiles cases;
    private final StaffDirectory staff;

    DispatchPages(
            Access access,
            SubmissionDoor door,
            DispatchStore store,
            Openings openings,
            CaseFiles cases,
            StaffDirectory staff) {
        this.access = access;
        this.door = door;
        this.store = store;
        this.openings = openings;
        this.cases = cases;
        this.staff = staff;
    }

    /** All that left the desk with the plans of a case, the newest round first, and what is still to be built. */
    @Transactional
    public DispatchesPage list(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        List<Dispatch> dispatches = store.ofCase(caseId);
        var receipts = openings.receipts(caseId);
        List<DispatchesPage.Section> sections = door.ofCase(caseId).stream()
                .map(Round::submission)
                .map(submission -> DispatchesPage.Section.of(submission, dispatches, receipts.get(submission.id())))
                .toList();
        Set<StaffId> known = new HashSet<>();
        receipts.values().forEach(receipt -> known.add(receipt.by()));
        var frame = cases.frame(caseId);
        boolean may = Actor.current().may(Permission.SUBMIT_PLAN) && !frame.ended();
        return new DispatchesPage(frame, number, sections, staff.names(known), may);
    }

    /** One dispatch with everything that happened to it. */
    @Transactional
    public DispatchPage one(CaseNumber number, DispatchId id) {
        var caseId = access.enter(Permission.SUBMIT_PLAN, number);
        Dispatch dispatch = store.find(caseId, id).orElseThrow(HttpProblem::notFound);
        List<StaffId> known = new ArrayList<>();
        dispatch.steps().stream().map(DispatchStep::by).filter(Objects::nonNull).forEach(known::add);
        Map<StaffId, String> names = staff.names(known);
        return new DispatchPage(cases.frame(caseId), number, dispatch, names);
    }

    /** What is to be built: a dispatch that follows from the plan and isn't there yet. */
    @Transactional
    public NewDispatchPage blank(CaseNumber number, SubmissionId submission, DispatchKind kind, String recipient) {
        var caseId = access.enter(Permission.SUBMIT_PLAN, number);
        PlannedDispatch planned = door.ofCase(caseId).stream()
                .map(Round::submission)
                .filter(round -> round.id().equals(submission))
                .flatMap(round -> PlannedDispatch.afterAgreement(round.lines()).stream())
                .filter(each -> each.kind() == kind && each.recipient().equals(recipient))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        return new NewDispatchPage(cases.frame(caseId), number, submission, planned);
    }
}
