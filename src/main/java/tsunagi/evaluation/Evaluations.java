package tsunagi.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.FactKind;
import tsunagi.casefile.NewFact;
import tsunagi.forms.FilledForm;
import tsunagi.forms.FormDefinition;
import tsunagi.forms.FormId;
import tsunagi.forms.Forms;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetKey;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.web.HttpProblem;

/** プラン評価 (手順11) — 様式6 of the plan in force: what became of each goal, what has changed, and how it goes on. */
@Service
public class Evaluations {
    private final Access access;
    private final CaseFiles cases;
    private final Plans plans;
    private final Forms forms;
    private final EvaluationSheets sheets;
    private final Clock clock;

    Evaluations(Access access, CaseFiles cases, Plans plans, Forms forms, EvaluationSheets sheets, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.plans = plans;
        this.forms = forms;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Saves a draft, complete or not; with {@code finalise} checks the ※ items and freezes the sheet; of a finalised sheet every
     * save is a correction with its reason.
     *
     * @return what looks odd on the sheet although it is saved
     * @throws Refusal without a plan in force, or while a meeting has the evaluation before it or has agreed to it
     * @throws EvaluationNotSaved when something is to be put right first, or somebody else changed the same fields
     */
    @Transactional
    public Saved save(CaseNumber number, Submission submission, boolean finalise) {
        CaseId caseId = access.enter(Permission.EVALUATE_PLAN, number);
        PlanSummary plan = open(caseId);
        var before = standing(caseId, plan.term());
        SheetKey key = EvaluationSheets.key(caseId, plan.term());
        var context = sheets.context(plan);
        SaveOutcome outcome =
                finalise ? forms.finalise(key, submission, context) : forms.saveDraft(key, submission, context);
        if (!(outcome instanceof SaveOutcome.Saved saved)) {
            throw new EvaluationNotSaved(outcome);
        }
        appendFact(caseId, before, saved.sheet());
        return new Saved(saved, EvaluationWarnings.of(saved.sheet().answers()));
    }

    /** What was saved, with what looks odd about it. */
    public record Saved(SaveOutcome.Saved sheet, List<String> warnings) {
        public Saved {
            warnings = List.copyOf(warnings);
        }
    }

    private void appendFact(CaseId caseId, EvaluationStanding before, SavedSheet sheet) {
        LocalDate today = LocalDate.now(clock);
        switch (before) {
            case NOT_BEGUN, DRAFTED -> {
                if (sheet.isFinalised()) {
                    LocalDate on =
                            sheet.answers().date(EvaluationSheets.EVALUATED_ON).orElse(today);
                    cases.append(caseId, NewFact.of(FactKind.EVALUATION_FINALISED, on));
                } else if (before == EvaluationStanding.NOT_BEGUN) {
                    cases.append(caseId, NewFact.of(FactKind.EVALUATION_DRAFTED, today));
                }
            }
            case SENT_BACK -> cases.append(caseId, NewFact.of(FactKind.EVALUATION_FINALISED, today));
            case FINALISED, CONTINUED, ON_AGENDA, APPROVED -> {}
        }
    }

    /** The plan whose evaluation may be written on. */
    private PlanSummary open(CaseId caseId) {
        PlanSummary plan = inForce(caseId).orElseThrow(() -> new Refusal("評価するプランがありません。市の決定・確認などが済んだプランを評価します"));
        EvaluationStanding standing = standing(caseId, plan.term());
        if (!standing.isOpen()) {
            throw new Refusal("この評価は「%s」です。内容を変えることはできません".formatted(standing.label()));
        }
        return plan;
    }

    Optional<PlanSummary> inForce(CaseId caseId) {
        return plans.current(caseId).filter(plan -> plan.status().inForce());
    }

    EvaluationStanding standing(CaseId caseId, int term) {
        return EvaluationStanding.of(cases.standing(caseId), term);
    }

    @Transactional
    FilledForm filled(CaseNumber number, @Nullable Integer term) {
        CaseId caseId = access.enter(Permission.EVALUATE_PLAN, number, Channel.PRINT);
        PlanSummary plan = plans.ofTerm(caseId, term).orElseThrow(HttpProblem::notFound);
        return forms.filled(EvaluationSheets.key(caseId, plan.term()), sheets.context(plan));
    }

    @Transactional
    FormDefinition blank(CaseNumber number) {
        access.enter(Permission.EVALUATE_PLAN, number, Channel.PRINT);
        return forms.definition(FormId.EVALUATION, LocalDate.now(clock));
    }
}
