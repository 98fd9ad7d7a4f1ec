package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.StaffId;
import tsunagi.web.Choice;

/** プランを見る — what each of the plan's screens shows. */
@Service
@Transactional
class PlanPages {
    private final Access access;
    private final PlanStore store;
    private final PlanRevisions revisions;
    private final PlanRoutes routes;
    private final CaseFiles cases;
    private final Clock clock;

    PlanPages(
            Access access, PlanStore store, PlanRevisions revisions, PlanRoutes routes, CaseFiles cases, Clock clock) {
        this.access = access;
        this.store = store;
        this.revisions = revisions;
        this.routes = routes;
        this.cases = cases;
        this.clock = clock;
    }

    PlanPage show(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        Optional<Plan> current = store.current(caseId);
        boolean mayEdit = Actor.current().may(Permission.EDIT_PLAN);
        var frame = cases.frame(caseId);
        if (current.isEmpty()) {
            return new PlanPage(frame, null, null, List.of(), List.of(), mayEdit, true);
        }
        Plan plan = current.get();
        var view = view(plan, mayEdit && plan.editable() ? PlanPage.href(frame) : null);
        return new PlanPage(
                frame,
                view,
                panel(plan),
                plan.editable() ? gaps(view) : List.of(),
                revisions.of(plan.id()),
                mayEdit,
                plan.term() < cases.progress(caseId).term());
    }

    /** @param refused what was typed, when it could not be saved; null to fill the form in from what is stored */
    EditPage edit(CaseNumber number, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Plan current = store.current(caseId).orElse(null);
        if (current == null || current.term() < cases.progress(caseId).term()) {
            return beginning(caseId, current, refused);
        }
        TypedForm form = refused == null ? SheetForm.of(current.sheet(), store.version(current.id())) : refused;
        return new EditPage(cases.frame(caseId), view(current, null), form, panel(current), false, current.editable());
    }

    private EditPage beginning(CaseId caseId, @Nullable Plan before, @Nullable TypedForm refused) {
        StaffId me = Actor.current().staff();
        PlanSheet sheet = before == null
                ? PlanSheet.empty(0, today(), me)
                : before.sheet().inSequence(before.sheet().sequence() + 1, today(), me);
        TypedForm form = refused == null ? SheetForm.of(sheet, null) : refused;
        return new EditPage(cases.frame(caseId), null, form, panel(caseId, before, today()), before != null, true);
    }

    /** @param id null for a new row */
    RowPage row(CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Plan plan = required(caseId);
        var offered = routes.catalogue(plan.sheet().draftedOn());
        TypedForm form = refused;
        if (form == null) {
            form = id == null ? RowForm.empty(kind) : RowForm.of(stored(plan, kind, id), offered);
        }
        return new RowPage(
                cases.frame(caseId),
                kind,
                id,
                form,
                issues(plan.content()),
                kind == RowKind.LINE ? RowForm.services(offered, form.value("service")) : List.of(),
                plan.editable());
    }

    AgreementPage agreement(CaseNumber number, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Plan plan = required(caseId);
        var frame = cases.frame(caseId);
        var view = view(plan, plan.editable() ? PlanPage.href(frame) : null);
        LocalDate startsOn = plan.sheet().startsOn();
        var cycle = routes.evaluationCycle(plan.sheet().draftedOn());
        return new AgreementPage(
                frame,
                view,
                panel(plan),
                gaps(view),
                refused == null ? AgreementForm.empty(today()) : refused,
                AgreementForm.evaluations(cycle, startsOn == null ? today() : startsOn),
                cycle.assumed(),
                PlanRevisions.digest(plan.content()));
    }

    private PlanView view(Plan plan, @Nullable String changeHref) {
        return new PlanView(
                plan,
                routes.catalogue(plan.sheet().draftedOn()),
                store.staffName(plan.sheet().drafter()),
                changeHref);
    }

    private static List<Gap> gaps(PlanView view) {
        return CompletenessRule.allGaps(view.plan().content(), view.offered());
    }

    private RoutePanel panel(Plan plan) {
        return panel(plan.caseId(), plan, plan.sheet().draftedOn());
    }

    private RoutePanel panel(CaseId caseId, @Nullable Plan plan, LocalDate on) {
        try {
            var services = plan == null
                    ? List.<tsunagi.tenancy.ServiceCode>of()
                    : plan.content().services();
            return RoutePanel.of(routes.route(caseId, services, on), on);
        } catch (Refusal refusal) {
            return RoutePanel.refused(refusal.getMessage(), on);
        }
    }

    private Plan required(CaseId caseId) {
        return store.current(caseId).orElseThrow(() -> new Refusal("プランはまだありません。先にプランを書いてください"));
    }

    private static PlanRow stored(Plan plan, RowKind kind, UUID id) {
        return plan.content().find(kind, id).orElseThrow(tsunagi.web.HttpProblem::notFound);
    }

    private static List<Choice> issues(PlanContent content) {
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
