package tsunagi.duties;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.kernel.TypedChoice;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Submissions;

/** The reports of a benefit, and taking back what was mistaken: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/housing-benefit/duties/{benefit}")
class MonthReportController {
    private final BenefitDuties duties;
    private final BenefitDutyPages pages;
    private final DutyPapers papers;
    private final Submissions submissions;

    MonthReportController(BenefitDuties duties, BenefitDutyPages pages, DutyPapers papers, Submissions submissions) {
        this.duties = duties;
        this.pages = pages;
        this.papers = papers;
        this.submissions = submissions;
    }

    @GetMapping("/reports/{month}")
    ModelAndView blank(@PathVariable CaseNumber caseNumber, @PathVariable UUID benefit, @PathVariable YearMonth month) {
        var page = pages.form(caseNumber, new BenefitId(benefit));
        return report(page, month, ReportForm.blank(page.followed().today()), FormErrors.none());
    }

    @PostMapping("/reports/{month}")
    ModelAndView receive(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @PathVariable YearMonth month,
            ReportForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return BenefitDutyController.done(
                    submissions.once(
                            token,
                            BenefitDutyController.path(caseNumber, benefit),
                            () -> duties.receive(caseNumber, new BenefitId(benefit), month, form)),
                    "報告を受け取りました。",
                    redirect);
        } catch (Refusal refusal) {
            return report(pages.form(caseNumber, new BenefitId(benefit)), month, form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/reports/{month}/confirmation")
    ModelAndView confirm(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @PathVariable YearMonth month,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return BenefitDutyController.done(
                    submissions.once(
                            token,
                            BenefitDutyController.path(caseNumber, benefit),
                            () -> duties.confirm(caseNumber, new BenefitId(benefit), month)),
                    "報告を確認しました。",
                    redirect);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            var page = pages.page(caseNumber, new BenefitId(benefit));
            return new ModelAndView(
                    "duties/duties", Map.of("page", page, "errors", errors), BenefitDutyController.status(errors));
        }
    }

    /** 求職活動等状況報告書, to be filled in by the person. */
    @GetMapping("/reports/{month}/paper")
    ResponseEntity<byte[]> paper(
            @PathVariable CaseNumber caseNumber, @PathVariable UUID benefit, @PathVariable YearMonth month) {
        return papers.report(caseNumber, new BenefitId(benefit), month).answer();
    }

    @GetMapping("/{kind}/{id}/withdrawal")
    ModelAndView open(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @PathVariable String kind,
            @PathVariable UUID id) {
        return withdrawal(
                pages.form(caseNumber, new BenefitId(benefit)),
                kind(kind),
                id,
                WithdrawalForm.blank(),
                FormErrors.none());
    }

    @PostMapping("/{kind}/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID benefit,
            @PathVariable String kind,
            @PathVariable UUID id,
            WithdrawalForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var what = kind(kind);
        try {
            return BenefitDutyController.done(
                    submissions.once(
                            token,
                            BenefitDutyController.path(caseNumber, benefit),
                            () -> duties.withdraw(caseNumber, new BenefitId(benefit), what, new EntryId(id), form)),
                    what.label() + "の記録を取り消しました。",
                    redirect);
        } catch (Refusal refusal) {
            return withdrawal(pages.form(caseNumber, new BenefitId(benefit)), what, id, form, FormErrors.of(refusal));
        }
    }

    private static EntryKind kind(String sent) {
        return TypedChoice.read(EntryKind.class, sent).orElseThrow(HttpProblem::notFound);
    }

    private static ModelAndView report(DutyFormPage page, YearMonth month, ReportForm form, FormErrors errors) {
        return new ModelAndView(
                "duties/report",
                Map.of("page", page, "month", month, "form", form, "errors", errors),
                BenefitDutyController.status(errors));
    }

    private static ModelAndView withdrawal(
            DutyFormPage page, EntryKind kind, UUID id, WithdrawalForm form, FormErrors errors) {
        return new ModelAndView(
                "duties/withdrawal",
                Map.of("page", page, "kind", kind, "id", id, "form", form, "errors", errors),
                BenefitDutyController.status(errors));
    }
}
