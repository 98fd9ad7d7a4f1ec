package tsunagi.referral;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** つなぎのその後 `/cases/R08-0123/referrals/{id}/report`, second opinions and 紹介元: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/referrals")
class ReportController {
    private final ReferralReports reports;
    private final ReportPages pages;
    private final ReferralDays days;
    private final Submissions submissions;

    ReportController(ReferralReports reports, ReportPages pages, ReferralDays days, Submissions submissions) {
        this.reports = reports;
        this.pages = pages;
        this.days = days;
        this.submissions = submissions;
    }

    /** Why it is a second opinion, as typed. */
    record SecondOpinionForm(@Nullable String reason) {}

    @GetMapping("/{id}/report")
    ModelAndView ask(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        return reportPage(
                pages.report(caseNumber, new ReferralId(id)), ReportForm.blank(days.today()), FormErrors.none());
    }

    @PostMapping("/{id}/report")
    ModelAndView report(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            ReportForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                reports.report(caseNumber, new ReferralId(id), form);
                return path(caseNumber);
            });
            Notice.success("つなぎのその後を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return reportPage(pages.report(caseNumber, new ReferralId(id)), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}/second-opinion")
    ModelAndView secondOpinion(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        var page = pages.report(caseNumber, new ReferralId(id));
        return secondOpinionPage(page, new SecondOpinionForm(page.secondOpinion()), FormErrors.none());
    }

    @PostMapping("/{id}/second-opinion")
    ModelAndView markSecondOpinion(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            SecondOpinionForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                reports.markSecondOpinion(caseNumber, new ReferralId(id), form.reason());
                return path(caseNumber);
            });
            Notice.success("セカンドオピニオンかどうかを記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return secondOpinionPage(pages.report(caseNumber, new ReferralId(id)), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/introductions/new")
    ModelAndView introduction(@PathVariable CaseNumber caseNumber) {
        var page = pages.introduction(caseNumber);
        return introductionPage(page, IntroductionForm.blank(page.receivedOn()), FormErrors.none());
    }

    @PostMapping("/introductions/new")
    ModelAndView introduce(
            @PathVariable CaseNumber caseNumber, IntroductionForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                reports.introduce(caseNumber, form);
                return path(caseNumber);
            });
            Notice.success("紹介元を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return introductionPage(pages.introduction(caseNumber), form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/introductions/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber, @PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, () -> {
            reports.withdraw(caseNumber, id);
            return path(caseNumber);
        });
        Notice.success("紹介元の記録を取り消しました。").afterRedirect(redirect);
        return new ModelAndView(view);
    }

    private static String path(CaseNumber caseNumber) {
        return "/cases/" + caseNumber + "/referrals";
    }

    private static ModelAndView reportPage(ReportPage page, ReportForm form, FormErrors errors) {
        return form("referral/report", page, form, errors);
    }

    private static ModelAndView secondOpinionPage(ReportPage page, SecondOpinionForm form, FormErrors errors) {
        return form("referral/secondOpinion", page, form, errors);
    }

    private static ModelAndView introductionPage(IntroductionPage page, IntroductionForm form, FormErrors errors) {
        return form("referral/introduction", page, form, errors);
    }

    private static ModelAndView form(String view, Object page, Object form, FormErrors errors) {
        return new ModelAndView(
                view,
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
