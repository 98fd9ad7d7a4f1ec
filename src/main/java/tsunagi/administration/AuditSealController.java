package tsunagi.administration;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.web.FormToken;
import tsunagi.web.Submissions;

/** 監査記録の検査 `/audit-seals`: HTTP only. */
@Controller
@RequestMapping(AuditSealController.PATH)
class AuditSealController {
    static final String PATH = "/audit-seals";

    private final AuditSealViewer viewer;
    private final Submissions submissions;

    AuditSealController(AuditSealViewer viewer, Submissions submissions) {
        this.viewer = viewer;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView page() {
        return new ModelAndView("administration/auditSeals", Map.of("page", viewer.page()));
    }

    @PostMapping
    ModelAndView check(FormToken token) {
        return new ModelAndView(submissions.once(token, () -> {
            viewer.check();
            return PATH;
        }));
    }
}
