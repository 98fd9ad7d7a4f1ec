package tsunagi.housingbenefit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.meanstest.EndGround;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 中断, 中止 and 常用就職届: HTTP only. What is previewed by a button is decided by another, on the same page. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit/benefits/{benefit}")
class EndingController {
    private static final String PREVIEW = "preview";

    private final BenefitEndings endings;
    private final EndingPages pages;
    private final Submissions submissions;

    EndingController(BenefitEndings endings, EndingPages pages, Submissions submissions) {
        this.endings = endings;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping("/suspension")
    ModelAndView openSuspension(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit) {
        var page = pages.deciding(caseNumber, new BenefitId(benefit));
        return shown("suspension", page, SuspensionForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping("/suspension")
    ModelAndView suspend(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam(required = false) @Nullable String act,
            SuspensionForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new BenefitId(benefit);
        try {
            if (PREVIEW.equals(act)) {
                return shown("suspension", pages.preview(caseNumber, id, form), form, FormErrors.none());
            }
            return done(
                    submissions.once(token, back(caseNumber, id), () -> endings.suspend(caseNumber, id, form)),
                    "中断を決定しました。",
                    redirect);
        } catch (Refusal refusal) {
            return shown("suspension", pages.deciding(caseNumber, id), form, FormErrors.of(refusal));
        }
    }

    /** Without a ground, the grounds to choose from. */
    @GetMapping("/ending")
    ModelAndView openEnding(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam(required = false) @Nullable String ground) {
        var page = pages.deciding(caseNumber, new BenefitId(benefit));
        if (ground == null) {
            return new ModelAndView("housingbenefit/endGrounds", "page", page);
        }
        var chosen = TypedChoice.read(EndGround.class, ground)
                .filter(page.grounds()::contains)
                .orElseThrow(HttpProblem::notFound);
        return shown("ending", page, EndingForm.blank(chosen, page.notice(), page.today()), FormErrors.none());
    }

    @PostMapping("/ending")
    ModelAndView end(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam(required = false) @Nullable String act,
            EndingForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new BenefitId(benefit);
        if (form.chosen() == null) {
            throw HttpProblem.notFound();
        }
        try {
            if (PREVIEW.equals(act)) {
                return shown("ending", pages.preview(caseNumber, id, form), form, FormErrors.none());
            }
            return done(
                    submissions.once(token, back(caseNumber, id), () -> endings.end(caseNumber, id, form)),
                    "中止を決定しました。",
                    redirect);
        } catch (Refusal refusal) {
            return shown("ending", pages.deciding(caseNumber, id), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/employment")
    ModelAndView openEmployment(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit) {
        var page = pages.receiving(caseNumber, new BenefitId(benefit));
        return shown("employment", page, EmploymentForm.blank(page.today()), FormErrors.none());
    }

    @PostMapping("/employment")
    ModelAndView receive(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            EmploymentForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new BenefitId(benefit);
        try {
            return done(
                    submissions.once(token, back(caseNumber, id), () -> endings.receive(caseNumber, id, form)),
                    "常用就職届を受け取りました。",
                    redirect);
        } catch (Refusal refusal) {
            return shown("employment", pages.receiving(caseNumber, id), form, FormErrors.of(refusal));
        }
    }

    private static String back(CaseNumber number, BenefitId id) {
        return "/cases/" + number + "/housing-benefit/duties/" + id;
    }

    private static ModelAndView done(String view, String words, RedirectAttributes redirect) {
        Notice.success(words).afterRedirect(redirect);
        return new ModelAndView(view);
    }

    private static ModelAndView shown(String name, EndingPage page, Record form, FormErrors errors) {
        return new ModelAndView(
                "housingbenefit/" + name,
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
