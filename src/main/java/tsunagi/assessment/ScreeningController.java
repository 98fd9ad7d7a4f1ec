package tsunagi.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** スクリーニング {@code /cases/R08-0123/screening}. */
@Controller
@RequestMapping("/cases/{caseNumber}/screening")
class ScreeningController {
    private final Screenings screenings;
    private final Submissions submissions;

    ScreeningController(Screenings screenings, Submissions submissions) {
        this.screenings = screenings;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        ScreeningPage page = screenings.page(caseNumber);
        return page(page, page.form(), FormErrors.none());
    }

    @PostMapping
    ModelAndView decide(
            @PathVariable CaseNumber caseNumber,
            ScreeningForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                screenings.decide(caseNumber, form);
                return "/cases/" + caseNumber + "/screening";
            });
            Notice.success("スクリーニングの結果を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(screenings.page(caseNumber), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static ModelAndView page(ScreeningPage page, ScreeningForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("assessment/screening", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
