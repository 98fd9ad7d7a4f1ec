package tsunagi.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 情報共有の同意 `/cases/R08-0123/consent`. */
@Controller
class ConsentController {
    private static final String PATH = "/cases/{caseNumber}/consent";

    private final Consents consents;
    private final ConsentPages pages;
    private final SharingRules rules;
    private final Submissions submissions;
    private final Clock clock;

    ConsentController(Consents consents, ConsentPages pages, SharingRules rules, Submissions submissions, Clock clock) {
        this.consents = consents;
        this.pages = pages;
        this.rules = rules;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(caseNumber, blank(), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber, ConsentForm form, FormToken token, RedirectAttributes redirect) {
        try {
            var answer = form.read();
            String view = submissions.once(token, () -> {
                consents.answer(caseNumber, answer);
                return path(caseNumber);
            });
            Notice.success("「%s」を記録しました。".formatted(answer.label())).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(caseNumber, blank().with(form), FormErrors.of(refusal));
        }
    }

    @PostMapping(PATH + "/exceptions")
    ModelAndView except(
            @PathVariable CaseNumber caseNumber, ExceptionForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                rules.except(caseNumber, form);
                return path(caseNumber);
            });
            Notice.success("渡さない機関・事柄を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(caseNumber, blank().with(form), FormErrors.of(refusal));
        }
    }

    @PostMapping(PATH + "/lawful-sharings")
    ModelAndView shareByLaw(
            @PathVariable CaseNumber caseNumber, LawfulSharingForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                rules.shareByLaw(caseNumber, form);
                return path(caseNumber);
            });
            Notice.success("同意によらない提供を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(caseNumber, blank().with(form), FormErrors.of(refusal));
        }
    }

    @PostMapping(PATH + "/rules/{rule}/end")
    ModelAndView end(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID rule,
            @RequestParam(required = false) @Nullable String endedBecause,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                rules.end(caseNumber, rule, endedBecause);
                return path(caseNumber);
            });
            Notice.success("取りやめを記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(caseNumber, blank(), FormErrors.of(refusal));
        }
    }

    private ConsentForms blank() {
        var today = LocalDate.now(clock);
        return ConsentForms.blank(today, consents.text(today));
    }

    private static String path(CaseNumber caseNumber) {
        return "/cases/" + caseNumber + "/consent";
    }

    private ModelAndView page(CaseNumber caseNumber, ConsentForms forms, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        var model = Map.of("page", pages.page(caseNumber), "forms", forms, "errors", errors);
        return new ModelAndView("consent/show", model, status);
    }
}
