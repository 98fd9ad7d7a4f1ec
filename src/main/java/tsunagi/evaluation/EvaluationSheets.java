package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetContext;
import tsunagi.forms.SheetKey;
import tsunagi.forms.StaffOption;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanSummary;

/** 様式6 of one plan: which sheet it is, and what fills itself in. */
@Component
class EvaluationSheets {
    static final String RESULT = "result";
    static final String CHANGES = "changes";
    static final String EVALUATED_ON = "evaluatedOn";

    private final CaseFiles cases;
    private final StaffDirectory staff;
    private final EvaluationBound bound;
    private final Forms forms;
    private final Clock clock;

    EvaluationSheets(CaseFiles cases, StaffDirectory staff, EvaluationBound bound, Forms forms, Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.forms = forms;
        this.bound = bound;
        this.clock = clock;
    }

    /** One sheet for each プラン期. */
    static SheetKey key(CaseId caseId, int term) {
        return new SheetKey(caseId, FormId.EVALUATION, term);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 様式6 of every プラン期, and 様式2, of which it takes the income over. */
    void read(CaseId caseId) {
        forms.read(caseId, FormId.EVALUATION, FormId.ASSESSMENT);
    }

    /** For whoever writes on the sheet. */
    SheetContext toWrite(PlanSummary plan) {
        return context(plan, () -> bound.toWrite(plan));
    }

    /** For the sheet as it stands. */
    SheetContext toRead(PlanSummary plan) {
        boolean finalised = forms.find(key(plan.caseId(), plan.term()))
                .filter(SavedSheet::isFinalised)
                .isPresent();
        return finalised ? context(plan, () -> bound.toRead(plan)) : toWrite(plan);
    }

    private SheetContext context(PlanSummary plan, Supplier<BoundValues> values) {
        var actor = Actor.current();
        var editor = new StaffOption(actor.staff(), actor.name());
        Stream<StaffOption> colleagues = staff.colleagues(actor.offices()).stream()
                .map(colleague -> new StaffOption(colleague.id(), colleague.name()));
        Stream<StaffOption> team =
                cases.team(plan.caseId()).stream().map(member -> new StaffOption(member.staff(), member.name()));
        List<StaffOption> writers = Stream.concat(colleagues, team).distinct().toList();
        return new SheetContext(today(), editor, writers, values);
    }
}
