package tsunagi.services;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** モニタリング {@code /cases/R08-0123/monitoring}. */
@Controller
class MonitoringController {
    private static final String PATH = "/cases/{caseNumber}/monitoring";

    private final Monitorings monitorings;
    private final Submissions submissions;

    MonitoringController(Monitorings monitorings, Submissions submissions) {
        this.monitorings = monitorings;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        var page = monitorings.page(caseNumber);
        return view(page, MonitoringForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView record(
            @PathVariable CaseNumber caseNumber,
            @RequestParam Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        var form = new MonitoringForm(typed);
        try {
            String view = submissions.once(token, () -> {
                monitorings.record(caseNumber, form);
                return "/cases/" + caseNumber + "/monitoring";
            });
            Notice.success("モニタリングを記録しました。支援の記録（様式3）にも1行入っています。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(monitorings.page(caseNumber), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView view(MonitoringPage page, MonitoringForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("services/monitoring", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
