package tsunagi.worklist;

import java.time.LocalDate;
import java.util.Map;
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
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 延期 {@code /today/duties/EVALUATE.R08-0098.2026-11-20/postponement}. */
@Controller
@RequestMapping("/today/duties/{duty}")
class PostponementController {
    private final Postponements postponements;
    private final Submissions submissions;

    PostponementController(Postponements postponements, Submissions submissions) {
        this.postponements = postponements;
        this.submissions = submissions;
    }

    @GetMapping("/postponement")
    ModelAndView show(@PathVariable String duty) {
        var page = postponements.page(key(duty));
        return form(page, PostponementForm.blank(page.suggested()), FormErrors.none());
    }

    @PostMapping("/postponement")
    ModelAndView postpone(
            @PathVariable String duty, PostponementForm form, FormToken token, RedirectAttributes redirect) {
        var key = key(duty);
        try {
            String view = submissions.once(token, () -> {
                postponed(key, postponements.postpone(key, form)).afterRedirect(redirect);
                return "/today";
            });
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(postponements.page(key), form, FormErrors.of(refusal));
        }
    }

    /** One key: by one business day. */
    @PostMapping("/next-day")
    ModelAndView postponeByOneDay(
            @PathVariable String duty,
            @RequestParam(defaultValue = "") String whose,
            FormToken token,
            RedirectAttributes redirect) {
        var key = key(duty);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                postponed(key, postponements.postponeByOneDay(key)).afterRedirect(redirect);
                return TodayPage.href(whose);
            }));
        } catch (Refusal refusal) {
            var page = postponements.page(key);
            return form(page, PostponementForm.blank(page.suggested()), FormErrors.of(refusal));
        }
    }

    @PostMapping("/postponement/take-back")
    ModelAndView takeBack(@PathVariable String duty, FormToken token, RedirectAttributes redirect) {
        var key = key(duty);
        try {
            String view = submissions.once(token, "/today", () -> postponements.takeBack(key));
            Notice.success("延期を取り消しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var page = postponements.page(key);
            return form(page, PostponementForm.blank(page.suggested()), FormErrors.of(refusal));
        }
    }

    private static Notice postponed(DutyKey key, LocalDate until) {
        return Notice.success(Postponements.words(until)).action("日を選び直す・取り消す", key.postponeHref());
    }

    private static DutyKey key(String duty) {
        return DutyKey.read(duty).orElseThrow(HttpProblem::notFound);
    }

    private static ModelAndView form(PostponementPage page, PostponementForm form, FormErrors errors) {
        return new ModelAndView(
                "worklist/postponement",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
