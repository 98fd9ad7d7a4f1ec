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

/** 緊急的な支援 `/cases/R08-0123/emergency`. */
@Controller
class EmergencyController {
    private static final String PATH = "/cases/{caseNumber}/emergency";

    private final EmergencySupports supports;
    private final Submissions submissions;

    EmergencyController(EmergencySupports supports, Submissions submissions) {
        this.supports = supports;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        var page = supports.page(caseNumber);
        return view(page, EmergencyForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView record(
            @PathVariable CaseNumber caseNumber, EmergencyForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                supports.record(caseNumber, form);
                return "/cases/" + caseNumber + "/emergency";
            });
            Notice.success("緊急的な支援を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(supports.page(caseNumber), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView view(EmergencyPage page, EmergencyForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("services/emergency", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
