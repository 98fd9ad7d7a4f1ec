package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.assessment.Assessments;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.Choice;

/** プランを書く — what the writing screens show: the sheet and its rows, with the assessment beside them. */
@Service
@Transactional
class PlanWriting {
    private final Access access;
    private final PlanStore store;
    private final PlanViews views;
    private final CaseFiles cases;
    private final Assessments assessments;
    private final Clock clock;

    PlanWriting(
            Access access, PlanStore store, PlanViews views, CaseFiles cases, Assessments assessments, Clock clock) {
        this.access = access;
        this.store = store;
        this.views = views;
        this.cases = cases;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** @param refused what was typed, when it could not be saved; null to fill the form in from what is stored */
    EditPage edit(CaseNumber number, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Plan current = store.current(caseId).orElse(null);
        if (current == null || current.term() < cases.progress(caseId).term()) {
            return beginning(caseId, current, refused);
        }
        TypedForm form = refused == null ? SheetForm.of(current.sheet(), store.version(current.id())) : refused;
        return new EditPage(
                cases.frame(caseId),
                assessments.summary(caseId).orElse(null),
                views.view(current, null),
                form,
                views.panel(current),
                false,
                views.difference(current).orElse(null),
                current.editable());
    }

    private EditPage beginning(CaseId caseId, @Nullable Plan before, @Nullable TypedForm refused) {
        StaffId me = Actor.current().staff();
        PlanSheet sheet = before == null
                ? PlanSheet.empty(0, today(), me)
                : before.sheet().inSequence(before.sheet().sequence() + 1, today(), me);
        TypedForm form = refused == null ? SheetForm.of(sheet, null) : refused;
        return new EditPage(
                cases.frame(caseId),
                assessments.summary(caseId).orElse(null),
                null,
                form,
                views.panel(caseId, before, today()),
                before != null,
                null,
                true);
    }

    /** @param id null for a new row */
    RowPage row(CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Plan plan = store.current(caseId).orElseThrow(() -> new Refusal(PlanPages.NONE));
        var offered = views.catalogue(plan);
        TypedForm form = refused;
        if (form == null) {
            form = id == null ? RowForm.empty(kind) : RowForm.of(stored(plan, kind, id), offered);
        }
        return new RowPage(
                cases.frame(caseId),
                assessments.summary(caseId).orElse(null),
                kind,
                id,
                form,
                issues(plan.content()),
                kind == RowKind.LINE ? RowForm.services(offered, form.value("service")) : List.of(),
                plan.editable(),
                false);
    }

    private static PlanRow stored(Plan plan, RowKind kind, UUID id) {
        return plan.content().find(kind, id).orElseThrow(tsunagi.web.HttpProblem::notFound);
    }

    static List<Choice> issues(PlanContent content) {
        return IntStream.range(0, content.issues().size())
                .mapToObj(place -> Choice.of(
                        content.issues().get(place).id().toString(),
                        (place + 1) + "　"
                                + beginning(content.issues().get(place).text())))
                .toList();
    }

    private static String beginning(String text) {
        int end = text.offsetByCodePoints(0, Math.min(30, text.codePointCount(0, text.length())));
        String first = text.substring(0, end).replace('\n', ' ');
        return end < text.length() ? first + "…" : first;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
