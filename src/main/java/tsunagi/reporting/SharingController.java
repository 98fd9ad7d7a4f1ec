package tsunagi.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.MunicipalityId;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 集計の提供 `/administration/rollups`: HTTP only. */
@Controller
@RequestMapping(SharingController.PATH)
class SharingController {
    static final String PATH = "/administration/rollups";

    private final Sharing sharing;
    private final Submissions submissions;

    SharingController(Sharing sharing, Submissions submissions) {
        this.sharing = sharing;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        return page(SharingForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView share(SharingForm form, FormToken token, RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                String name = sharing.share(form);
                Notice.success(name + "が、この団体の集計表を見られるようになりました。").afterRedirect(redirect);
                return PATH;
            }));
        } catch (Refusal refusal) {
            return page(form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{recipient}/end")
    ModelAndView end(@PathVariable UUID recipient, FormToken token, RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                String name = sharing.end(new MunicipalityId(recipient));
                Notice.success(name + "への提供を終えました。").afterRedirect(redirect);
                return PATH;
            }));
        } catch (Refusal refusal) {
            return page(SharingForm.blank(), FormErrors.of(refusal));
        }
    }

    @PostMapping("/count")
    ModelAndView count(FormToken token, RedirectAttributes redirect) {
        return new ModelAndView(submissions.once(token, () -> {
            sharing.count();
            Notice.success("集計しました。").afterRedirect(redirect);
            return PATH;
        }));
    }

    private ModelAndView page(SharingForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(
                "reporting/sharing", Map.of("page", sharing.page(), "form", form, "errors", errors), status);
    }
}
