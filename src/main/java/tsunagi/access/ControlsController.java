package tsunagi.access;

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

/** 操作の設定 `/controls`: HTTP only. */
@Controller
@RequestMapping(ControlsController.PATH)
class ControlsController {
    static final String PATH = "/controls";

    private final Controls controls;
    private final Submissions submissions;

    ControlsController(Controls controls, Submissions submissions) {
        this.controls = controls;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        return page(ControlsForm.of(controls.own()), FormErrors.none());
    }

    @PostMapping
    ModelAndView change(ControlsForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                controls.set(form.read());
                return PATH;
            });
            Notice.success("操作の設定を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView page(ControlsForm form, FormErrors errors) {
        return new ModelAndView(
                "access/controls",
                Map.of("form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
