package tsunagi.administration;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.Pager;

@Controller
class AuditController {
    private final AuditViewer viewer;

    AuditController(AuditViewer viewer) {
        this.viewer = viewer;
    }

    /** A case number is no personal data, so it may stand in the address. */
    @GetMapping("/audit")
    ModelAndView page(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "1") String page) {
        if (number.isBlank()) {
            return view(viewer.latest(Pager.asked(page)), FormErrors.none());
        }
        try {
            return view(viewer.aboutPersonOf(number, Pager.asked(page)), FormErrors.none());
        } catch (Refusal refusal) {
            var refused = view(viewer.latest(1), FormErrors.none().add("number", String.valueOf(refusal.getMessage())));
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
    }

    private static ModelAndView view(AuditPage page, FormErrors errors) {
        return new ModelAndView("administration/audit", Map.of("page", page, "errors", errors));
    }
}
