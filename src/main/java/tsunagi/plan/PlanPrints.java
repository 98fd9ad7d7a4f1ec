package tsunagi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.LedgerPart;
import tsunagi.documents.FormPapers;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SheetContext;
import tsunagi.forms.StaffOption;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.tenancy.PaperKind;
import tsunagi.web.HttpProblem;

/** 様式5 on paper: the plan as it stands, or empty to be written with the person. */
@Service
public class PlanPrints implements LedgerPart {
    private final Access access;
    private final PlanPapers papers;
    private final List<PlanPaperPart> parts;
    private final Forms forms;
    private final FormPapers print;
    private final Clock clock;

    PlanPrints(
            Access access, PlanPapers papers, List<PlanPaperPart> parts, Forms forms, FormPapers print, Clock clock) {
        this.access = access;
        this.papers = papers;
        this.parts = parts;
        this.forms = forms;
        this.print = print;
        this.clock = clock;
    }

    @Transactional
    byte[] filled(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number, Channel.PRINT);
        return filled(papers.of(caseId).orElseThrow(HttpProblem::notFound));
    }

    @Override
    public Place place() {
        return Place.PLAN;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<byte[]> papers(CaseId caseId) {
        return papers.all(caseId).stream().map(this::filled).toList();
    }

    /** One plan of a case that the caller has entered. */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] paper(CaseId caseId, PlanId plan) {
        return filled(papers.of(caseId, plan));
    }

    private byte[] filled(PlanPaper paper) {
        var values = paper.values();
        parts.forEach(part -> part.fill(PlanSummary.of(paper.view().plan()), values));
        LocalDate draftedOn = paper.view().sheet().draftedOn();
        var actor = Actor.current();
        var me = new StaffOption(actor.staff(), actor.name());
        var context = new SheetContext(draftedOn, me, List.of(me), values.build());
        FormDefinition form = forms.definition(FormId.PLAN, draftedOn);
        return print.filled(PaperKind.PLAN, FilledForm.bound(form, context));
    }

    @Transactional
    byte[] blank(CaseNumber number) {
        access.enter(Permission.VIEW_CASE, number, Channel.PRINT);
        return print.blank(PaperKind.PLAN, forms.definition(FormId.PLAN, LocalDate.now(clock)));
    }
}
