package tsunagi.filing;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 人口 `/settings/population`. */
@Controller
class PopulationController {
    private static final String PAGE = "/settings/population";

    private final ReturnRules rules;
    private final Submissions submissions;

    PopulationController(ReturnRules rules, Submissions submissions) {
        this.rules = rules;
        this.submissions = submissions;
    }

    @GetMapping(PAGE)
    ModelAndView show() {
        var page = rules.populations();
        return page(page, new PopulationForm(page.thisYear(), null, null, null), FormErrors.none());
    }

    @PostMapping(PAGE)
    ModelAndView enter(PopulationForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                rules.enter(form);
                return PAGE;
            });
            Notice.success("人口を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(rules.populations(), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView page(PopulationPage page, PopulationForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("filing/population", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
