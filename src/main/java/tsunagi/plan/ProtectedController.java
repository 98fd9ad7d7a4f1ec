package tsunagi.plan;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/** 特定被保護者の通知. */
@Controller
@RequestMapping("/cases/{caseNumber}/protected")
class ProtectedController {
    private final ProtectedParticipants participants;
    private final Submissions submissions;

    ProtectedController(ProtectedParticipants participants, Submissions submissions) {
        this.participants = participants;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        var page = participants.page(caseNumber);
        return shown(page, ProtectedForm.of(page), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView record(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute ProtectedForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                participants.record(caseNumber, typed.entries(), typed.read());
                return "/cases/" + caseNumber + "/protected";
            });
            Notice.success("特定被保護者の通知を記録しました。").afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            var page = participants.page(caseNumber);
            return shown(page, typed.over(page), FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView shown(ProtectedPage page, ProtectedForm form, FormErrors errors, HttpStatus status) {
        var shown = new ModelAndView("plan/protected", Map.of("page", page, "form", form, "errors", errors));
        shown.setStatus(status);
        return shown;
    }
}
