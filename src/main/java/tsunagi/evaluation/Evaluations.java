package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
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
import tsunagi.forms.SheetNotSaved;
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
    private final EvaluationCourse course;
    private final Plans plans;
    private final Forms forms;
    private final EvaluationSheets sheets;

    Evaluations(
            Access access,
            CaseFiles cases,
            EvaluationCourse course,
            Plans plans,
            Forms forms,
            EvaluationSheets sheets) {
        this.access = access;
        this.cases = cases;
        this.course = course;
        this.plans = plans;
        this.forms = forms;
        this.sheets = sheets;
    }

    /**
     * Saves a draft, complete or not; with {@code finalise} checks the ※ items and freezes the sheet; of a finalised sheet every
     * save is a correction with its reason.
     *
     * @return what looks odd on the sheet although it is saved
     * @throws Refusal without a plan in force, or while a meeting has the evaluation before it or has agreed to it
     * @throws SheetNotSaved when something is to be put right first, or somebody else changed the same fields
     */
    @Transactional
    public Saved save(CaseNumber number, Submission submission, boolean finalise) {
        CaseId caseId = access.enter(Permission.EVALUATE_PLAN, number);
        PlanSummary plan = open(caseId);
        var before = course.standing(caseId, plan.term());
        SheetKey key = EvaluationSheets.key(caseId, plan.term());
        sheets.read(caseId);
        var context = sheets.toWrite(plan);
        SaveOutcome outcome =
                finalise ? forms.finalise(key, submission, context) : forms.saveDraft(key, submission, context);
        var saved = outcome.requireSaved();
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
        LocalDate today = sheets.today();
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
        PlanSummary plan = course.plan(caseId).orElseThrow(() -> new Refusal("評価するプランがありません。市の決定・確認などが済んだプランを評価します"));
        EvaluationStanding standing = course.standing(caseId, plan.term());
        if (!standing.isOpen()) {
            throw new Refusal("この評価は「%s」です。内容を変えることはできません".formatted(standing.label()));
        }
        return plan;
    }

    /**
     * 再プラン (手順12): the next プラン期 begins, with a new assessment; the new plan is written from the former one.
     *
     * @throws Refusal unless a meeting has agreed to go on with a new plan, or its 中断 is over; and while the case is closed or
     *     suspended
     */
    @Transactional
    public void replan(CaseNumber number) {
        CaseId caseId = access.enter(Permission.EVALUATE_PLAN, number);
        cases.requireNotEnded(caseId);
        if (course.agreed(caseId).filter(EvaluationResult::goesOn).isEmpty()) {
            throw new Refusal("再プランは、評価の結果「再プランして継続」が支援調整会議で了承されてから始めます。中断したケースは、再開してから始めます");
        }
        cases.append(caseId, NewFact.of(FactKind.REPLANNED, sheets.today()));
    }

    @Transactional
    FilledForm filled(CaseNumber number, @Nullable Integer term) {
        CaseId caseId = access.enter(Permission.EVALUATE_PLAN, number, Channel.PRINT);
        PlanSummary plan = plans.ofTerm(caseId, term).orElseThrow(HttpProblem::notFound);
        return forms.filled(EvaluationSheets.key(caseId, plan.term()), sheets.toRead(plan));
    }

    @Transactional
    FormDefinition blank(CaseNumber number) {
        access.enter(Permission.EVALUATE_PLAN, number, Channel.PRINT);
        return forms.definition(FormId.EVALUATION, sheets.today());
    }
}
