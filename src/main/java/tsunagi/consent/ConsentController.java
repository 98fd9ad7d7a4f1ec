package tsunagi.consent;

import java.time.Clock;
import java.time.LocalDate;
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

/** 情報共有の同意 `/cases/R08-0123/consent`. */
@Controller
class ConsentController {
    private static final String PATH = "/cases/{caseNumber}/consent";

    private final Consents consents;
    private final Submissions submissions;
    private final Clock clock;

    ConsentController(Consents consents, Submissions submissions, Clock clock) {
        this.consents = consents;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        var today = LocalDate.now(clock);
        return page(caseNumber, ConsentForm.blank(today, consents.text(today)), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber, ConsentForm form, FormToken token, RedirectAttributes redirect) {
        try {
            var answer = form.read();
            String view = submissions.once(token, () -> {
                consents.answer(caseNumber, answer);
                return "/cases/" + caseNumber + "/consent";
            });
            Notice.success("「%s」を記録しました。".formatted(answer.label())).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(caseNumber, form, FormErrors.of(refusal));
        }
    }

    private ModelAndView page(CaseNumber caseNumber, ConsentForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        var model = Map.of("page", consents.page(caseNumber), "form", form, "errors", errors);
        return new ModelAndView("consent/show", model, status);
    }
}
