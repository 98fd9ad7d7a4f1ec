package tsunagi.duties;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支給中の活動と報告 `/cases/R08-0123/housing-benefit/duties`: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit/duties")
class BenefitDutyController {
    private final BenefitDuties duties;
    private final BenefitDutyPages pages;
    private final Submissions submissions;

    BenefitDutyController(BenefitDuties duties, BenefitDutyPages pages, Submissions submissions) {
        this.duties = duties;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView newest(@PathVariable CaseNumber caseNumber) {
        return shown(pages.page(caseNumber, null), FormErrors.none());
    }

    @GetMapping("/{benefit}")
    ModelAndView one(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit) {
        return shown(pages.page(caseNumber, new BenefitId(benefit)), FormErrors.none());
    }

    @GetMapping("/{benefit}/acts")
    ModelAndView blankActs(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit) {
        return acts(caseNumber, benefit, ActsForm.blank(), FormErrors.none());
    }

    @PostMapping("/{benefit}/acts")
    ModelAndView record(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam MultiValueMap<String, String> sent,
            FormToken token,
            RedirectAttributes redirect) {
        var form = ActsForm.of(sent);
        try {
            return done(
                    submissions.once(
                            token,
                            path(caseNumber, benefit),
                            () -> duties.record(caseNumber, new BenefitId(benefit), form)),
                    "活動を記録しました。",
                    redirect);
        } catch (Refusal refusal) {
            return acts(caseNumber, benefit, form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{benefit}/interviews")
    ModelAndView adopt(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @RequestParam(required = false) @Nullable List<UUID> record,
            FormToken token,
            RedirectAttributes redirect) {
        var chosen = Objects.requireNonNullElse(record, List.<UUID>of());
        try {
            return done(
                    submissions.once(
                            token,
                            path(caseNumber, benefit),
                            () -> duties.adopt(caseNumber, new BenefitId(benefit), chosen)),
                    "支援の記録を面談として数えました。",
                    redirect);
        } catch (Refusal refusal) {
            return shown(pages.page(caseNumber, new BenefitId(benefit)), FormErrors.of(refusal));
        }
    }

    @GetMapping("/{benefit}/beginning")
    ModelAndView blankBeginning(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit) {
        return beginning(caseNumber, benefit, BeginningForm.blank(), FormErrors.none());
    }

    @PostMapping("/{benefit}/beginning")
    ModelAndView begin(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            BeginningForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return done(
                    submissions.once(
                            token,
                            path(caseNumber, benefit),
                            () -> duties.begin(caseNumber, new BenefitId(benefit), form)),
                    "申込みを記録しました。",
                    redirect);
        } catch (Refusal refusal) {
            return beginning(caseNumber, benefit, form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{benefit}/substitution")
    ModelAndView openSubstitution(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit) {
        var page = pages.form(caseNumber, new BenefitId(benefit));
        return view("substitution", page, SubstitutionForm.of(page.followed()), FormErrors.none());
    }

    @PostMapping("/{benefit}/substitution")
    ModelAndView judge(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            SubstitutionForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return done(
                    submissions.once(
                            token,
                            path(caseNumber, benefit),
                            () -> duties.judge(caseNumber, new BenefitId(benefit), form)),
                    "求職活動に代わる取組の判断を記録しました。",
                    redirect);
        } catch (Refusal refusal) {
            return view("substitution", pages.form(caseNumber, new BenefitId(benefit)), form, FormErrors.of(refusal));
        }
    }

    private ModelAndView acts(CaseNumber number, UUID benefit, ActsForm form, FormErrors errors) {
        return view("newActs", pages.form(number, new BenefitId(benefit)), form, errors);
    }

    private ModelAndView beginning(CaseNumber number, UUID benefit, BeginningForm form, FormErrors errors) {
        return view("beginning", pages.form(number, new BenefitId(benefit)), form, errors);
    }

    private static ModelAndView view(String name, DutyFormPage page, Object form, FormErrors errors) {
        return new ModelAndView("duties/" + name, Map.of("page", page, "form", form, "errors", errors), status(errors));
    }

    private static ModelAndView shown(DutiesPage page, FormErrors errors) {
        return new ModelAndView("duties/duties", Map.of("page", page, "errors", errors), status(errors));
    }

    static ModelAndView done(String view, String words, RedirectAttributes redirect) {
        Notice.success(words).afterRedirect(redirect);
        return new ModelAndView(view);
    }

    static String path(CaseNumber number, UUID benefit) {
        return "/cases/" + number + "/housing-benefit/duties/" + benefit;
    }

    static HttpStatus status(FormErrors errors) {
        return errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
