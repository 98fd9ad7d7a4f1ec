package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** まとめて決裁する. */
@Controller
@RequestMapping("/decisions/together")
class TogetherController {
    private static final String CHANGED = "ほかの職員が同時に更新したものがあります。まだ何も決裁していません。いまの内容を確かめて、もう一度操作してください";

    private final TogetherApprovals together;
    private final Submissions submissions;
    private final Clock clock;

    TogetherController(TogetherApprovals together, Submissions submissions, Clock clock) {
        this.together = together;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return page(TogetherForm.on(today()), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView approve(@ModelAttribute TogetherForm typed, FormToken token, RedirectAttributes redirect) {
        try {
            String answer = submissions.once(token, () -> {
                together.approve(typed.ids(), typed.day(), typed.readComment());
                return "/decisions/together";
            });
            Notice.success("%d件の決裁を記録しました。".formatted(typed.ids().size())).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnsweredMeanwhile changed) {
            return page(typed, FormErrors.none().add(null, CHANGED), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(TogetherForm form, FormErrors errors, HttpStatus status) {
        var shown = new ModelAndView(
                "decision/together", Map.of("page", together.page(today()), "form", form, "errors", errors));
        shown.setStatus(status);
        return shown;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
