package tsunagi.access;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** パスワードを変える `/controls/password`: HTTP only. */
@Controller
@RequestMapping(PasswordController.PATH)
class PasswordController {
    static final String PATH = ControlsController.PATH + "/password";

    private final OwnPassword own;
    private final Submissions submissions;

    PasswordController(OwnPassword own, Submissions submissions) {
        this.own = own;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        own.open();
        return new ModelAndView("access/password", "errors", FormErrors.none());
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn signedIn,
            PasswordForm form,
            FormToken token,
            HttpSession session,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                own.change(signedIn, form, session.getId());
                return ControlsController.PATH;
            });
            Notice.success("パスワードを変えました。ほかの端末やブラウザーでのサインインは終わりました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var page = new ModelAndView("access/password", "errors", FormErrors.of(refusal));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }
}
