package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 市の画面 of 住居確保給付金: the inbox, and one application to decide or return. HTTP only. */
@Controller
@RequestMapping(BenefitInboxPage.PATH)
class DecidingController {
    private static final String CHANGED = "この画面を開いた後に、ほかの職員がこの申請に回答したか、申請が変わりました。いまの内容を確かめてください";

    private final BenefitInbox inbox;
    private final BenefitDecisions decisions;
    private final Submissions submissions;
    private final Clock clock;

    DecidingController(BenefitInbox inbox, BenefitDecisions decisions, Submissions submissions, Clock clock) {
        this.inbox = inbox;
        this.decisions = decisions;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) @Nullable String state) {
        var chosen = TypedChoice.read(ApplicationState.class, state).orElse(null);
        return new ModelAndView("housingbenefit/inbox", "page", inbox.page(chosen));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return page(new ApplicationId(id), null, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/{id}/decision")
    ModelAndView decide(
            @PathVariable UUID id, @ModelAttribute DecidingForm typed, FormToken token, RedirectAttributes redirect) {
        var application = new ApplicationId(id);
        return answer(application, typed, token, redirect, "決定を記録しました。", () -> decisions.decide(application, typed));
    }

    @PostMapping("/{id}/return")
    ModelAndView giveBack(
            @PathVariable UUID id, @ModelAttribute DecidingForm typed, FormToken token, RedirectAttributes redirect) {
        var application = new ApplicationId(id);
        String saved = "申請を差し戻しました。理由は自立相談支援機関の画面に出ています。";
        return answer(application, typed, token, redirect, saved, () -> decisions.giveBack(application, typed));
    }

    private ModelAndView answer(
            ApplicationId id,
            DecidingForm typed,
            FormToken token,
            RedirectAttributes redirect,
            String saved,
            Runnable work) {
        try {
            String answer = submissions.once(token, DecidingPage.path(id), work);
            Notice.success(saved).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(id, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (ApplicationChanged changed) {
            return page(id, typed, FormErrors.none().add(null, CHANGED), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(ApplicationId id, @Nullable DecidingForm typed, FormErrors errors, HttpStatus status) {
        DecidingPage page = inbox.application(id);
        var examination = page.examination();
        var blank = DecidingForm.blank(
                page.application(), examination == null ? null : examination.earliestMonth(), LocalDate.now(clock));
        var shown = new ModelAndView(
                "housingbenefit/deciding",
                Map.of("page", page, "form", typed == null ? blank : typed.over(blank), "errors", errors));
        shown.setStatus(status);
        return shown;
    }
}
