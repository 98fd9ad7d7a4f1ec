package tsunagi.administration;

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
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 独自の閉庁日: HTTP only. */
@Controller
@RequestMapping(ClosedDayController.PATH)
class ClosedDayController {
    static final String PATH = "/settings/closed-days";

    private final ClosedDayRules rules;
    private final Submissions submissions;

    ClosedDayController(ClosedDayRules rules, Submissions submissions) {
        this.rules = rules;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        return page(ClosedDayForm.blank(), FormErrors.none());
    }

    @PostMapping
    ModelAndView enter(ClosedDayForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> rules.enter(form));
            Notice.success("閉庁日を登録しました。開庁日で数える期限は、この日を除いて数えます。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, PATH, () -> rules.end(id));
        Notice.success("閉庁日を取りやめました。").afterRedirect(redirect);
        return view;
    }

    private ModelAndView page(ClosedDayForm form, FormErrors errors) {
        return new ModelAndView(
                "administration/closedDays",
                Map.of("page", rules.page(), "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
