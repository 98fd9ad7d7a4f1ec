package tsunagi.referral;

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
import tsunagi.kernel.TypedChoice;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.HttpProblem;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** つなぎの連なり `/cases/R08-0123/referrals/chain`, the alarms of it, and their list `/referrals/alarms`: HTTP only. */
@Controller
class ChainController {
    private static final String ALARM = "/cases/{caseNumber}/referrals/alarms/{kind}/{handover}";

    private final ChainPages chains;
    private final ReportPages pages;
    private final ReferralReports reports;
    private final Submissions submissions;

    ChainController(ChainPages chains, ReportPages pages, ReferralReports reports, Submissions submissions) {
        this.chains = chains;
        this.pages = pages;
        this.reports = reports;
        this.submissions = submissions;
    }

    /** What is done about an alarm, as typed. */
    record AnswerForm(@Nullable String answer) {}

    @GetMapping("/cases/{caseNumber}/referrals/chain")
    ModelAndView chain(@PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "") String of) {
        return new ModelAndView("referral/chain", "page", chains.chain(caseNumber, of.equals(ChainPage.HOUSEHOLD)));
    }

    @GetMapping("/referrals/alarms")
    ModelAndView alarms() {
        return new ModelAndView("referral/alarms", "page", chains.alarms());
    }

    @GetMapping(ALARM)
    ModelAndView ask(@PathVariable CaseNumber caseNumber, @PathVariable String kind, @PathVariable UUID handover) {
        return page(pages.alarm(caseNumber, kind(kind), handover), new AnswerForm(null), FormErrors.none());
    }

    @PostMapping(ALARM)
    ModelAndView answer(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            @PathVariable UUID handover,
            AnswerForm form,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                reports.answer(caseNumber, kind(kind), handover, form.answer());
                return "/cases/" + caseNumber + "/referrals/chain";
            });
            Notice.success("警報への対応を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(pages.alarm(caseNumber, kind(kind), handover), form, FormErrors.of(refusal));
        }
    }

    private static AlarmKind kind(String name) {
        return TypedChoice.read(AlarmKind.class, name).orElseThrow(HttpProblem::notFound);
    }

    private static ModelAndView page(AlarmPage page, AnswerForm form, FormErrors errors) {
        return new ModelAndView(
                "referral/alarm",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
