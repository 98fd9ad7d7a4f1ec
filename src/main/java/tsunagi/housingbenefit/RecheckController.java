package tsunagi.housingbenefit;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Pager;
import tsunagi.web.Submissions;

/** 過去の決定の再点検: HTTP only. */
@Controller
@RequestMapping(RecheckPage.PATH)
class RecheckController {
    private final Rechecks rechecks;
    private final Submissions submissions;

    RecheckController(Rechecks rechecks, Submissions submissions) {
        this.rechecks = rechecks;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "1") String page) {
        return new ModelAndView("housingbenefit/recheck", "page", rechecks.page(Pager.asked(page)));
    }

    @PostMapping
    String run(FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, RecheckPage.PATH, rechecks::run);
        Notice.success("過去の決定を計算し直しました。").afterRedirect(redirect);
        return view;
    }

    @GetMapping("/{id}")
    ModelAndView found(@PathVariable UUID id) {
        return shown(rechecks.found(id), RecheckForm.blank(), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView answer(@PathVariable UUID id, RecheckForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, RecheckPage.PATH, () -> rechecks.answer(id, form));
            Notice.success("扱いを記録しました。決定と支払は変わりません。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return shown(rechecks.found(id), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView shown(FoundPage page, RecheckForm form, FormErrors errors) {
        return new ModelAndView(
                "housingbenefit/recheckFound",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
