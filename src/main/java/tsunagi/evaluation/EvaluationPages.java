package tsunagi.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.forms.Forms;
import tsunagi.forms.SavedSheet;
import tsunagi.forms.SheetKey;
import tsunagi.forms.SheetView;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.web.HttpProblem;

/** 評価を見る — what the screens of the evaluation show. */
@Service
class EvaluationPages {
    private final Access access;
    private final CaseFiles cases;
    private final EvaluationCourse course;
    private final Plans plans;
    private final Forms forms;
    private final EvaluationSheets sheets;

    EvaluationPages(
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

    /** @param term of an earlier plan, to read; null for the latest */
    @Transactional
    EvaluationPage page(CaseNumber number, @Nullable Integer term) {
        CaseId caseId = access.enter(Permission.VIEW_CASE, number);
        sheets.read(caseId);
        Optional<PlanSummary> plan = plans.ofTerm(caseId, term);
        if (term != null && plan.isEmpty()) {
            throw HttpProblem.notFound();
        }
        return plan.filter(each -> each.status().inForce())
                .map(each -> page(caseId, each, null))
                .orElseGet(() -> new EvaluationPage(
                        cases.frame(caseId),
                        null,
                        null,
                        null,
                        List.of(),
                        earlier(caseId, plan),
                        EvaluationPage.Next.NOTHING));
    }

    /** The finalised sheet, opened for correction. */
    @Transactional
    EvaluationPage correction(CaseNumber number) {
        CaseId caseId = access.enter(Permission.EVALUATE_PLAN, number);
        sheets.read(caseId);
        PlanSummary plan = plans.current(caseId).orElseThrow(HttpProblem::notFound);
        SheetKey key = EvaluationSheets.key(caseId, plan.term());
        if (!standing(plan).isOpen()) {
            return page(caseId, plan, null);
        }
        return page(caseId, plan, forms.correction(key, sheets.toWrite(plan)));
    }

    private EvaluationPage page(CaseId caseId, PlanSummary plan, @Nullable SheetView opened) {
        SheetKey key = EvaluationSheets.key(caseId, plan.term());
        EvaluationStanding standing = standing(plan);
        Optional<SavedSheet> saved = forms.find(key);
        var actor = Actor.current();
        boolean mayWrite = actor.may(Permission.EVALUATE_PLAN)
                && standing.isOpen()
                && plan.term() == cases.progress(caseId).term();
        SheetView sheet = opened;
        if (sheet == null) {
            var context = sheets.toRead(plan);
            sheet = mayWrite ? forms.sheet(key, context) : forms.reading(key, context);
        }
        return new EvaluationPage(
                cases.frame(caseId),
                sheet,
                standing,
                timing(plan, saved.orElse(null)),
                saved.map(SavedSheet::answers).map(EvaluationWarnings::of).orElse(List.of()),
                earlier(caseId, Optional.of(plan)),
                next(caseId, plan, mayWrite));
    }

    private EvaluationPage.Next next(CaseId caseId, PlanSummary plan, boolean mayWrite) {
        var actor = Actor.current();
        var progress = cases.progress(caseId);
        boolean goesOn = !progress.stage().ended() && plan.term() == progress.term();
        var agreed = goesOn ? course.agreed(caseId).orElse(null) : null;
        return new EvaluationPage.Next(
                mayWrite,
                actor.may(Permission.EVALUATE_PLAN, Channel.PRINT),
                actor.may(Permission.HOLD_CONFERENCE)
                        && goesOn
                        && course.ready(caseId).isPresent(),
                actor.may(Permission.EVALUATE_PLAN) ? agreed : null);
    }

    private @Nullable EvaluationTiming timing(PlanSummary plan, @Nullable SavedSheet saved) {
        LocalDate chosen = plan.evaluationOn();
        LocalDate today = sheets.today();
        LocalDate evaluated = saved == null
                ? today
                : saved.answers().date(EvaluationSheets.EVALUATED_ON).orElse(today);
        return chosen == null ? null : new EvaluationTiming(chosen, evaluated);
    }

    private EvaluationStanding standing(PlanSummary plan) {
        return course.standing(plan.caseId(), plan.term());
    }

    /** The terms before the shown one that have an evaluation. */
    private List<Integer> earlier(CaseId caseId, Optional<PlanSummary> shown) {
        int before = shown.map(PlanSummary::term).orElse(1);
        return IntStream.range(1, before)
                .map(term -> before - term)
                .filter(term -> forms.find(EvaluationSheets.key(caseId, term)).isPresent())
                .boxed()
                .toList();
    }
}
