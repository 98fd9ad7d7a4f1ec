package tsunagi.administration;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;

@Controller
class AuditController {
    private final AuditViewer viewer;

    AuditController(AuditViewer viewer) {
        this.viewer = viewer;
    }

    /** A case number is no personal data, so it may stand in the address. */
    @GetMapping("/audit")
    ModelAndView page(@RequestParam(defaultValue = "") String number) {
        if (number.isBlank()) {
            return view(viewer.latest(), FormErrors.none());
        }
        try {
            return view(viewer.aboutPersonOf(number), FormErrors.none());
        } catch (Refusal refusal) {
            var page = view(viewer.latest(), FormErrors.none().add("number", String.valueOf(refusal.getMessage())));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static ModelAndView view(AuditPage page, FormErrors errors) {
        return new ModelAndView("administration/audit", Map.of("page", page, "errors", errors));
    }
}
