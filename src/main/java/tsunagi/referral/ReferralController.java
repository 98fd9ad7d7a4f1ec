package tsunagi.referral;

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
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** つなぎ `/cases/R08-0123/referrals`: HTTP only. A refused form comes back with everything that was typed. */
@Controller
@RequestMapping("/cases/{caseNumber}/referrals")
class ReferralController {
    private final Referrals referrals;
    private final ReferralPages pages;
    private final ReferralFormPages forms;
    private final ReferralReports reports;
    private final Submissions submissions;

    ReferralController(
            Referrals referrals,
            ReferralPages pages,
            ReferralFormPages forms,
            ReferralReports reports,
            Submissions submissions) {
        this.reports = reports;
        this.referrals = referrals;
        this.pages = pages;
        this.forms = forms;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list(@PathVariable CaseNumber caseNumber) {
        return new ModelAndView("referral/list", "page", pages.list(caseNumber));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable CaseNumber caseNumber) {
        var page = forms.form(caseNumber);
        return formPage(page, ReferralForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView refer(
            @PathVariable CaseNumber caseNumber, ReferralForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                referrals.refer(caseNumber, form);
                return path(caseNumber);
            });
            Notice.success("つなぎを記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return formPage(forms.form(caseNumber), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}/arrival")
    ModelAndView ask(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        var page = pages.arrival(caseNumber, new ReferralId(id));
        return arrivalPage(
                page, ArrivalForm.blank(page.today(), referrals.usualAskDay(page.today())), FormErrors.none());
    }

    @PostMapping("/{id}/arrival")
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            ArrivalForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                var referral = new ReferralId(id);
                referrals.answer(caseNumber, referral, form.read());
                form.arrival().ifPresent(report -> reports.arrived(caseNumber, referral, report));
                return path(caseNumber);
            });
            Notice.success("着いたかどうかを記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return arrivalPage(pages.arrival(caseNumber, new ReferralId(id)), form, FormErrors.of(refusal));
        }
    }

    private static String path(CaseNumber caseNumber) {
        return "/cases/" + caseNumber + "/referrals";
    }

    private static ModelAndView formPage(ReferralFormPage page, ReferralForm form, FormErrors errors) {
        return new ModelAndView("referral/new", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView arrivalPage(ArrivalPage page, ArrivalForm form, FormErrors errors) {
        return new ModelAndView(
                "referral/arrival", Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
