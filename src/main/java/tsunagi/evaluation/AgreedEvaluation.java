package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.casefile.CaseFiles;
import tsunagi.evaluation.FollowUp.Occasion;
import tsunagi.forms.Answer;
import tsunagi.forms.Answers;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Yen;
import tsunagi.services.Continuity;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;

/** What an evaluation says becomes true of the case when a meeting agrees to it; what is recorded already isn't again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AgreedEvaluation {
    private final FollowUps followUps;
    private final EmploymentOutcomes outcomes;
    private final CaseFiles cases;

    AgreedEvaluation(FollowUps followUps, EmploymentOutcomes outcomes, CaseFiles cases) {
        this.followUps = followUps;
        this.outcomes = outcomes;
        this.cases = cases;
    }

    void takeEffect(CaseId caseId, LocalDate on, Answers evaluation) {
        evaluation
                .date("followUpOn")
                .filter(due -> evaluation.hasCode("followUp", "needed"))
                .ifPresent(due -> followUps.plan(
                        caseId,
                        on,
                        occasion(evaluation),
                        due,
                        evaluation.text("followUpWhat").orElse("本人の様子")));
        if (startsWork(evaluation)) {
            jobs(evaluation).forEach(job -> record(caseId, job));
        }
        increase(evaluation).forEach(increased -> record(caseId, increased));
    }

    private static boolean startsWork(Answers evaluation) {
        return evaluation.hasCode(EvaluationSheets.CHANGES, "H17")
                || evaluation.hasCode(EvaluationSheets.CHANGES, "H18");
    }

    private static Occasion occasion(Answers evaluation) {
        if (startsWork(evaluation)) {
            return Occasion.EMPLOYMENT;
        }
        return evaluation.hasCode(EvaluationSheets.RESULT, EvaluationResult.CLOSE.code())
                ? Occasion.CLOSING
                : Occasion.OTHER;
    }

    /** A job of that day and an increase to that amount are recorded once. */
    private void record(CaseId caseId, EmploymentOutcome outcome) {
        if (outcomes.standing(caseId).stream().noneMatch(stands -> same(stands, outcome))) {
            outcomes.record(cases.head(caseId).number(), outcome);
        }
    }

    private static boolean same(EmploymentOutcome one, EmploymentOutcome other) {
        if (one instanceof EmploymentOutcome.Increased before && other instanceof EmploymentOutcome.Increased after) {
            return before.after().equals(after.after());
        }
        return one.changeCode().equals(other.changeCode()) && one.on().equals(other.on());
    }

    static List<EmploymentOutcome> jobs(Answers evaluation) {
        return evaluation.find("jobs").stream()
                .flatMap(answer ->
                        answer instanceof Answer.Rows(var rows) ? rows.stream() : Stream.<Map<String, Answer>>of())
                .map(AgreedEvaluation::job)
                .toList();
    }

    /** Every column is ※ at finalisation. */
    private static EmploymentOutcome job(Map<String, Answer> cells) {
        var row = new Answers(cells);
        boolean continuing = row.hasCode("kind", "continuing");
        return new EmploymentOutcome.Started(
                row.date("startedOn").orElseThrow(),
                row.text("employer").orElseThrow(),
                form(row.code("form").orElse("other")),
                continuing ? Continuity.CONTINUING : Continuity.TEMPORARY,
                row.yen("takeHome").orElse(null));
    }

    private static EmploymentForm form(String code) {
        return switch (code) {
            case "regular" -> EmploymentForm.REGULAR;
            case "fixedTerm" -> EmploymentForm.FIXED_TERM;
            case "partTime" -> EmploymentForm.PART_TIME;
            case "dispatched" -> EmploymentForm.DISPATCHED;
            case "self" -> EmploymentForm.SELF_EMPLOYED;
            default -> EmploymentForm.OTHER;
        };
    }

    /** H14 with amounts that have risen; other amounts were only warned of and say nothing. */
    static List<EmploymentOutcome> increase(Answers evaluation) {
        var before = evaluation.yen("incomeBefore").orElse(Yen.ZERO);
        var after = evaluation.yen("incomeAfter").orElse(Yen.ZERO);
        boolean risen = before.compareTo(Yen.ZERO) > 0 && after.compareTo(before) > 0;
        return risen && evaluation.hasCode(EvaluationSheets.CHANGES, "H14")
                ? List.of(new EmploymentOutcome.Increased(
                        evaluation.date(EvaluationSheets.EVALUATED_ON).orElseThrow(), before, after))
                : List.of();
    }
}
