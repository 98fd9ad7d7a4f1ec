package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.Stage;
import tsunagi.casefile.StepNumber;
import tsunagi.conference.ConferenceOnPaper;
import tsunagi.forms.BoundValues;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.RenderedValue;
import tsunagi.kernel.JapaneseDates;
import tsunagi.person.Persons;
import tsunagi.plan.PlanSummary;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;

/** What fills itself in on 様式6: the person, the plan with its goals, and later the meeting and the end. */
@Component
class EvaluationBound {
    private static final String CLOSED_ON = "closing.on";

    private final CaseFiles cases;
    private final Persons persons;
    private final Forms forms;
    private final ConferenceOnPaper conferences;
    private final EmploymentOutcomes outcomes;

    EvaluationBound(
            CaseFiles cases, Persons persons, Forms forms, ConferenceOnPaper conferences, EmploymentOutcomes outcomes) {
        this.cases = cases;
        this.persons = persons;
        this.forms = forms;
        this.conferences = conferences;
        this.outcomes = outcomes;
    }

    /** On a sheet that is being written. */
    BoundValues toWrite(PlanSummary plan) {
        var values = known(plan);
        forms.latest(plan.caseId(), FormId.ASSESSMENT)
                .flatMap(sheet -> sheet.answers().yen("income"))
                .ifPresent(income -> values.text("assessment.income", income.format()));
        values.text(
                "outcomes.recorded",
                outcomes.standing(plan.caseId()).stream()
                        .map(EmploymentOutcome::line)
                        .collect(Collectors.joining("\n")));
        return values.build();
    }

    /** On a finalised sheet, which keeps what was recorded elsewhere as it was then. */
    BoundValues toRead(PlanSummary plan) {
        return known(plan).build();
    }

    private BoundValues.Builder known(PlanSummary plan) {
        var head = cases.head(plan.caseId());
        var card = persons.card(head.person());
        var values = BoundValues.builder()
                .text("case.number", head.number().value())
                .text("person.name", card.displayName())
                .text("person.kana", card.kana())
                .text("plan.kind", plan.kindLabel() + "（第" + plan.revision() + "版）")
                .value(
                        "plan.goals",
                        RenderedValue.rows(plan.goals().stream()
                                .map(EvaluationBound::cells)
                                .toList()))
                .open(CLOSED_ON);
        if (plan.evaluationOn() != null) {
            values.text("plan.evaluationOn", JapaneseDates.format(plan.evaluationOn()));
        }
        conferences.fillEvaluation(plan, values);
        closedOn(plan).ifPresent(on -> values.later(CLOSED_ON, RenderedValue.text(JapaneseDates.format(on))));
        return values;
    }

    /** 終結 ends the case's last プラン期; a 中断 ends none. */
    private Optional<LocalDate> closedOn(PlanSummary plan) {
        var progress = cases.progress(plan.caseId());
        return progress.stage() == Stage.CLOSED && plan.term() == progress.term()
                ? Optional.ofNullable(progress.step(StepNumber.CLOSING).on())
                : Optional.empty();
    }

    private static Map<String, String> cells(PlanSummary.Goal goal) {
        String target = goal.targetOn() == null ? "" : JapaneseDates.format(goal.targetOn());
        return Map.of("number", Integer.toString(goal.number()), "goal", goal.text(), "targetOn", target);
    }
}
