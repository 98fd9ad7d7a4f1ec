package tsunagi.administration;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** ケースの引継ぎ `/administration/succession`: the form, and the question before it is done. */
@Controller
@RequestMapping(SuccessionController.PATH)
class SuccessionController {
    static final String PATH = "/administration/succession";

    private final Succession succession;
    private final Submissions submissions;

    SuccessionController(Succession succession, Submissions submissions) {
        this.succession = succession;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        return page(SuccessionForm.blank(), FormErrors.none());
    }

    /** First shows what will be done; the same form sent from there, confirmed, does it. */
    @PostMapping
    ModelAndView handOver(SuccessionForm form, FormToken token, RedirectAttributes redirect) {
        try {
            if (!form.isConfirmed()) {
                return new ModelAndView("administration/successionConfirmation", "move", succession.check(form));
            }
            return new ModelAndView(submissions.once(token, () -> {
                int moved = succession.handOver(form);
                Notice.success(moved + "件のケースを引き継ぎました。主任相談支援員が、それぞれのケースの担当を決めます。")
                        .afterRedirect(redirect);
                return PATH;
            }));
        } catch (Refusal refusal) {
            return page(form, FormErrors.of(refusal));
        }
    }

    private ModelAndView page(SuccessionForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(
                "administration/succession", Map.of("page", succession.page(), "form", form, "errors", errors), status);
    }
}
