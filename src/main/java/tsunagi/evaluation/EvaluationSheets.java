package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.forms.FormId;
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
    private final Clock clock;

    EvaluationSheets(CaseFiles cases, StaffDirectory staff, EvaluationBound bound, Clock clock) {
        this.cases = cases;
        this.staff = staff;
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

    SheetContext context(PlanSummary plan) {
        var actor = Actor.current();
        var editor = new StaffOption(actor.staff(), actor.name());
        Stream<StaffOption> colleagues = staff.colleagues(actor.offices()).stream()
                .map(colleague -> new StaffOption(colleague.id(), colleague.name()));
        Stream<StaffOption> team =
                cases.team(plan.caseId()).stream().map(member -> new StaffOption(member.staff(), member.name()));
        List<StaffOption> writers = Stream.concat(colleagues, team).distinct().toList();
        return new SheetContext(today(), editor, writers, bound.of(plan));
    }
}
