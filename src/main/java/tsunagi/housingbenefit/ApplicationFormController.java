package tsunagi.housingbenefit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 申請を受け付ける・直す: HTTP only. */
@Controller
@RequestMapping({
    "/cases/{caseNumber}/housing-benefit/applications/new",
    "/cases/{caseNumber}/housing-benefit/benefits/{benefit}/{kind}",
    "/cases/{caseNumber}/housing-benefit/applications/{id}/correction"
})
class ApplicationFormController {
    private final BenefitApplications applications;
    private final ApplicationFormPages pages;
    private final Submissions submissions;

    ApplicationFormController(BenefitApplications applications, ApplicationFormPages pages, Submissions submissions) {
        this.applications = applications;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView open(
            @PathVariable CaseNumber caseNumber,
            @PathVariable Map<String, String> address,
            @RequestParam MultiValueMap<String, String> asked) {
        var page = pages.open(caseNumber, purpose(address));
        return shown(page, WhatIfForm.of(asked).over(page.offered()), FormErrors.none());
    }

    /** More rows to write in. */
    @PostMapping("/rows/{rows}")
    ModelAndView more(
            @PathVariable CaseNumber caseNumber,
            @PathVariable Map<String, String> address,
            @PathVariable String rows,
            @RequestParam MultiValueMap<String, String> sent) {
        var longer = WhatIfForm.of(sent).longer(RowKind.of(rows).orElseThrow(HttpProblem::notFound));
        return shown(pages.open(caseNumber, purpose(address)), longer, FormErrors.none());
    }

    /** Begins with what was tried; nothing is saved yet. */
    @PostMapping("/from-what-if")
    ModelAndView begin(
            @PathVariable CaseNumber caseNumber,
            @PathVariable Map<String, String> address,
            @RequestParam MultiValueMap<String, String> sent) {
        var page = pages.open(caseNumber, purpose(address));
        return shown(page, WhatIfForm.of(sent).over(page.offered()), FormErrors.none());
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @PathVariable Map<String, String> address,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            RedirectAttributes redirect) {
        Purpose purpose = purpose(address);
        var form = WhatIfForm.of(sent);
        try {
            String view = submissions.once(
                    token,
                    () -> "/cases/" + caseNumber.value() + "/housing-benefit/applications/"
                            + applications.save(caseNumber, purpose, form));
            Notice.success(purpose.corrects() ? "申請の内容を直しました。" : "申請を受け付けました。次に、書類を確かめてください。")
                    .afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return shown(pages.open(caseNumber, purpose), form, FormErrors.of(refusal));
        }
    }

    private static Purpose purpose(Map<String, String> address) {
        return Purpose.of(id(address.get("benefit")), address.get("kind"), id(address.get("id")));
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException garbled) {
            throw HttpProblem.notFound();
        }
    }

    private static ModelAndView shown(ApplicationFormPage page, WhatIfForm form, FormErrors errors) {
        Map<String, Object> model = new HashMap<>(Map.of("page", page, "form", form, "errors", errors));
        return new ModelAndView(
                "housingbenefit/applicationForm",
                model,
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
