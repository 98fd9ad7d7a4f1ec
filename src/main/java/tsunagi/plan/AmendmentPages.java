package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.HttpProblem;

/** What the screens of プランを変更する show. */
@Service
@Transactional
class AmendmentPages {
    private static final String NONE = "プランの変更は始まっていません。先に変更を始めてください";

    private final Access access;
    private final AmendmentStore store;
    private final PlanStore plans;
    private final PlanViews views;
    private final Amendments amendments;
    private final CaseFiles cases;

    AmendmentPages(
            Access access,
            AmendmentStore store,
            PlanStore plans,
            PlanViews views,
            Amendments amendments,
            CaseFiles cases) {
        this.access = access;
        this.store = store;
        this.plans = plans;
        this.views = views;
        this.amendments = amendments;
        this.cases = cases;
    }

    AmendmentPage show(CaseNumber number, LocalDate today) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        var frame = cases.frame(caseId);
        boolean mayEdit = Actor.current().may(Permission.EDIT_PLAN) && !frame.ended();
        Plan current = plans.current(caseId)
                .filter(plan -> plan.state() instanceof PlanState.InForce)
                .orElse(null);
        if (current == null) {
            return new AmendmentPage(frame, null, null, List.of(), today, mayEdit);
        }
        var open = store.open(caseId)
                .map(amendment -> open(amendment, current, mayEdit ? AmendmentPage.href(frame) : null, today))
                .orElse(null);
        var past = store.settled(current.id()).stream()
                .map(amendment -> past(amendment, current))
                .toList();
        return new AmendmentPage(frame, views.view(current, null), open, past, today, mayEdit);
    }

    private AmendmentPage.Open open(Amendment amendment, Plan current, @Nullable String changeHref, LocalDate today) {
        boolean writing = amendment.state() instanceof AmendmentState.Writing;
        var after = views.view(current.with(amendment.after()), writing ? changeHref : null);
        var changes = ContentChange.between(views.view(current.with(amendment.before()), null), after);
        var services = amendment.services().stream()
                .map(change -> change.kind().label() + "：" + after.name(change.service()))
                .toList();
        try {
            var outcome = amendments.route(amendment, today).outcome();
            boolean answered = outcome == PlanRoute.Outcome.DECISION || outcome == PlanRoute.Outcome.CONFIRMATION;
            return new AmendmentPage.Open(amendment, after, changes, services, answered && !services.isEmpty(), null);
        } catch (Refusal unroutable) {
            return new AmendmentPage.Open(amendment, after, changes, services, false, unroutable.getMessage());
        }
    }

    private AmendmentPage.Past past(Amendment amendment, Plan current) {
        var changes = ContentChange.between(
                views.view(current.with(amendment.before()), null), views.view(current.with(amendment.after()), null));
        String on = amendment.state() instanceof AmendmentState.Consented consented
                ? JapaneseDates.format(consented.agreement().changesOn())
                : "";
        return new AmendmentPage.Past(on, amendment.reason(), changes);
    }

    AmendmentSheetPage sheet(CaseNumber number, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Amendment amendment = store.open(caseId).orElseThrow(() -> new Refusal(NONE));
        var form = refused == null ? SheetForm.of(amendment.after().sheet(), amendment.version()) : refused;
        return new AmendmentSheetPage(cases.frame(caseId), form, amendment.state() instanceof AmendmentState.Writing);
    }

    /** @param id null for a new row */
    RowPage row(CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm refused) {
        CaseId caseId = access.enter(Permission.EDIT_PLAN, number);
        Amendment amendment = store.open(caseId).orElseThrow(() -> new Refusal(NONE));
        Plan plan = plans.find(amendment.plan()).orElseThrow();
        var offered = views.catalogue(plan);
        var content = amendment.after();
        TypedForm form = refused;
        if (form == null) {
            form = id == null
                    ? RowForm.empty(kind)
                    : RowForm.of(content.find(kind, id).orElseThrow(HttpProblem::notFound), offered);
        }
        return new RowPage(
                cases.frame(caseId),
                null,
                kind,
                id,
                form,
                PlanWriting.issues(content),
                kind == RowKind.LINE ? RowForm.services(offered, form.value("service")) : List.of(),
                amendment.state() instanceof AmendmentState.Writing,
                true);
    }
}
