package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tsunagi.access.Actor;
import tsunagi.access.StaffDirectory;
import tsunagi.casefile.CaseFiles;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.RenderedValue;
import tsunagi.forms.SheetContext;
import tsunagi.forms.SheetKey;
import tsunagi.forms.StaffOption;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Persons;
import tsunagi.plan.PlanSummary;

/** 様式6 of one plan: which sheet it is, and what fills itself in. */
@Component
class EvaluationSheets {
    static final String RESULT = "result";
    static final String CHANGES = "changes";
    static final String EVALUATED_ON = "evaluatedOn";

    private final CaseFiles cases;
    private final Persons persons;
    private final StaffDirectory staff;
    private final Forms forms;
    private final Clock clock;

    EvaluationSheets(CaseFiles cases, Persons persons, StaffDirectory staff, Forms forms, Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.staff = staff;
        this.forms = forms;
        this.clock = clock;
    }

    /** One sheet for each プラン期. */
    static SheetKey key(CaseId caseId, int term) {
        return new SheetKey(caseId, FormId.EVALUATION, term);
    }

    SheetContext context(PlanSummary plan) {
        var actor = Actor.current();
        var editor = new StaffOption(actor.staff(), actor.name());
        Stream<StaffOption> colleagues = staff.colleagues(actor.offices()).stream()
                .map(colleague -> new StaffOption(colleague.id(), colleague.name()));
        Stream<StaffOption> team =
                cases.team(plan.caseId()).stream().map(member -> new StaffOption(member.staff(), member.name()));
        List<StaffOption> writers = Stream.concat(colleagues, team).distinct().toList();
        return new SheetContext(LocalDate.now(clock), editor, writers, bound(plan));
    }

    private BoundValues bound(PlanSummary plan) {
        var head = cases.head(plan.caseId());
        var card = persons.card(head.person());
        var values = BoundValues.builder()
                .text("case.number", head.number().value())
                .text("person.name", card.displayName())
                .text("person.kana", card.kana())
                .text("plan.kind", plan.kindLabel() + "（第" + plan.revision() + "版）")
                .value("plan.goals", goals(plan));
        if (plan.evaluationOn() != null) {
            values.text("plan.evaluationOn", JapaneseDates.format(plan.evaluationOn()));
        }
        forms.latest(plan.caseId(), FormId.ASSESSMENT)
                .flatMap(sheet -> sheet.answers().yen("income"))
                .ifPresent(income -> values.text("assessment.income", income.format()));
        return values.build();
    }

    private static RenderedValue goals(PlanSummary plan) {
        return RenderedValue.rows(
                plan.goals().stream().map(EvaluationSheets::cells).toList());
    }

    private static Map<String, String> cells(PlanSummary.Goal goal) {
        String target = goal.targetOn() == null ? "" : JapaneseDates.format(goal.targetOn());
        return Map.of("number", Integer.toString(goal.number()), "goal", goal.text(), "targetOn", target);
    }
}
