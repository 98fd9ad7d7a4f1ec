package tsunagi.intake;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 受付・振り分け `/cases/{caseNumber}/intake`. */
@Controller
class TriageController {
    private static final String PATH = "/cases/{caseNumber}/intake";

    private final Triages triages;
    private final Submissions submissions;

    TriageController(Triages triages, Submissions submissions) {
        this.triages = triages;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(triages.page(caseNumber), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView triage(
            @PathVariable CaseNumber caseNumber,
            TriageForm form,
            TriageReferralForm referral,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var triaged = triages.triage(caseNumber, form, referral);
                notice(caseNumber, triaged).afterRedirect(redirect);
                return "/cases/" + caseNumber + next(triaged.triage().outcome());
            }));
        } catch (Refusal refusal) {
            return page(triages.page(caseNumber, form, referral), FormErrors.of(refusal));
        }
    }

    private static Notice notice(CaseNumber caseNumber, Triages.Triaged triaged) {
        String saved = Hints.after(
                "振り分けを保存しました（%s）。".formatted(triaged.triage().outcome().label()), triaged.hints());
        return triaged.needsReferral()
                ? Notice.warning(saved + "生活保護の窓口へのつなぎも記録してください（法23条）。")
                        .action("つなぎを記録する", "/cases/" + caseNumber + "/referrals")
                : Notice.success(saved);
    }

    private static String next(TriageOutcome outcome) {
        return switch (outcome) {
            case APPLICATION -> "/application";
            case INFORMATION, REFERRAL, LATER -> "/intake";
        };
    }

    private static ModelAndView page(IntakePage page, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("intake/show", Map.of("page", page, "errors", errors), status);
    }
}
