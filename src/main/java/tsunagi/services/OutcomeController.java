package tsunagi.services;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 就労開始・増収 {@code /cases/R08-0123/outcomes}. */
@Controller
@RequestMapping("/cases/{caseNumber}/outcomes")
class OutcomeController {
    private final EmploymentOutcomes outcomes;
    private final Submissions submissions;

    OutcomeController(EmploymentOutcomes outcomes, Submissions submissions) {
        this.outcomes = outcomes;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        var page = outcomes.page(caseNumber);
        return list(page, OutcomeForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping("/started")
    ModelAndView started(
            @PathVariable CaseNumber caseNumber, OutcomeForm form, FormToken token, RedirectAttributes redirect) {
        return record(caseNumber, EmploymentOutcome.Kind.STARTED, form, token, redirect);
    }

    @PostMapping("/increased")
    ModelAndView increased(
            @PathVariable CaseNumber caseNumber, OutcomeForm form, FormToken token, RedirectAttributes redirect) {
        return record(caseNumber, EmploymentOutcome.Kind.INCREASED, form, token, redirect);
    }

    private ModelAndView record(
            CaseNumber number,
            EmploymentOutcome.Kind kind,
            OutcomeForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                outcomes.record(number, kind, form);
                return path(number);
            });
            Notice.success(kind.label() + "を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return list(outcomes.page(number), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{outcome}")
    ModelAndView correction(@PathVariable CaseNumber caseNumber, @PathVariable UUID outcome) {
        var page = outcomes.correction(caseNumber, new OutcomeId(outcome));
        return one(page, OutcomeForm.of(page.stands()), FormErrors.none());
    }

    @PostMapping("/{outcome}")
    ModelAndView correct(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID outcome,
            OutcomeForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new OutcomeId(outcome);
        return change(caseNumber, id, form, token, redirect, "訂正しました。", () -> outcomes.correct(caseNumber, id, form));
    }

    @PostMapping("/{outcome}/withdraw")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID outcome,
            OutcomeForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new OutcomeId(outcome);
        return change(caseNumber, id, form, token, redirect, "取り消しました。", () -> outcomes.withdraw(caseNumber, id, form));
    }

    private ModelAndView change(
            CaseNumber number,
            OutcomeId id,
            OutcomeForm form,
            FormToken token,
            RedirectAttributes redirect,
            String saved,
            Runnable work) {
        try {
            String view = submissions.once(token, () -> {
                work.run();
                return path(number);
            });
            Notice.success(saved + "前の内容も理由とともに残っています。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return one(outcomes.correction(number, id), form, FormErrors.of(refusal));
        }
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number + "/outcomes";
    }

    private static ModelAndView list(OutcomesPage page, OutcomeForm form, FormErrors errors) {
        return new ModelAndView(
                "services/outcomes", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView one(OutcomePage page, OutcomeForm form, FormErrors errors) {
        return new ModelAndView(
                "services/outcome", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
