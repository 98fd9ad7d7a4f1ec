package tsunagi.services;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 体験利用 {@code /cases/R08-0123/trials}. */
@Controller
class TrialController {
    private static final String PATH = "/cases/{caseNumber}/trials";

    private final PreparationTrials trials;
    private final Submissions submissions;

    TrialController(PreparationTrials trials, Submissions submissions) {
        this.trials = trials;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        var page = trials.page(caseNumber);
        return view(page, TrialForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView record(
            @PathVariable CaseNumber caseNumber, TrialForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                trials.record(caseNumber, form);
                return "/cases/" + caseNumber + "/trials";
            });
            Notice.success("体験利用を記録しました。支援の記録（様式3）にも1行入っています。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(trials.page(caseNumber), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView view(TrialsPage page, TrialForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("services/trials", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
