package tsunagi.housingbenefit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 給付 of a case and one application: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit")
class BenefitApplicationController {
    private static final String CALCULATION = "calculation";

    private final ApplicationPages pages;
    private final ApplicationSubmissions applications;
    private final BenefitApplicationPrints prints;
    private final Submissions submissions;

    BenefitApplicationController(
            ApplicationPages pages,
            ApplicationSubmissions applications,
            BenefitApplicationPrints prints,
            Submissions submissions) {
        this.prints = prints;
        this.pages = pages;
        this.applications = applications;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list(@PathVariable CaseNumber caseNumber) {
        return new ModelAndView("housingbenefit/benefits", "page", pages.list(caseNumber));
    }

    @GetMapping("/applications/{id}")
    ModelAndView application(@PathVariable CaseNumber caseNumber, @PathVariable UUID id) {
        var page = pages.application(caseNumber, new ApplicationId(id));
        return shown(page, new WhatIfForm(page.offered(pages.today())), FormErrors.none());
    }

    /** A paper; of 算定書, where the tables don't answer, the page that says why there is none. */
    @GetMapping("/applications/{id}/papers/{paper}")
    Object paper(@PathVariable CaseNumber caseNumber, @PathVariable UUID id, @PathVariable String paper) {
        var application = new ApplicationId(id);
        try {
            return paper.equals(CALCULATION)
                    ? prints.calculation(caseNumber, application).answer()
                    : prints.paper(caseNumber, application, paper).answer();
        } catch (Refusal refusal) {
            return application(caseNumber, id);
        }
    }

    @PostMapping("/applications/{id}/documents")
    ModelAndView check(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            RedirectAttributes redirect,
            HttpServletRequest request) {
        try {
            return done(
                    caseNumber,
                    id,
                    WhatIfForm.of(sent),
                    token,
                    "書類の確認を保存しました。",
                    redirect,
                    (each, form) -> applications.check(caseNumber, each, form));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    @PostMapping("/applications/{id}/submission")
    ModelAndView submit(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            RedirectAttributes redirect) {
        return done(
                caseNumber,
                id,
                WhatIfForm.of(sent),
                token,
                "申請を市へ送付しました。",
                redirect,
                (each, form) -> applications.submit(caseNumber, each, form));
    }

    @PostMapping("/applications/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            RedirectAttributes redirect) {
        return done(
                caseNumber,
                id,
                WhatIfForm.of(sent),
                token,
                "申請を取り下げました。",
                redirect,
                (each, form) -> applications.withdraw(caseNumber, each, form));
    }

    private ModelAndView done(
            CaseNumber number,
            UUID id,
            WhatIfForm form,
            FormToken token,
            String said,
            RedirectAttributes redirect,
            BiConsumer<ApplicationId, WhatIfForm> work) {
        var application = new ApplicationId(id);
        try {
            String view = submissions.once(
                    token, BenefitsPage.path(number) + "/applications/" + id, () -> work.accept(application, form));
            Notice.success(said).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            var page = pages.application(number, application);
            return shown(page, form.over(page.offered(pages.today())), FormErrors.of(refusal));
        }
    }

    private static ModelAndView shown(ApplicationPage page, WhatIfForm form, FormErrors errors) {
        return new ModelAndView(
                "housingbenefit/application",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
