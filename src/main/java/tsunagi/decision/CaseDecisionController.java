package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/** 決定: the desk sends a case's plan and reads the municipality's answer. */
@Controller
@RequestMapping("/cases/{caseNumber}/decision")
class CaseDecisionController {
    private final PlanSubmissions planSubmissions;
    private final AmendmentSubmissions amendmentSubmissions;
    private final CaseDecisionPages pages;
    private final Submissions submissions;
    private final Clock clock;

    CaseDecisionController(
            PlanSubmissions planSubmissions,
            AmendmentSubmissions amendmentSubmissions,
            CaseDecisionPages pages,
            Submissions submissions,
            Clock clock) {
        this.planSubmissions = planSubmissions;
        this.amendmentSubmissions = amendmentSubmissions;
        this.pages = pages;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(caseNumber, SendingForm.on(today()), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute SendingForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        return act(
                caseNumber,
                typed,
                token,
                redirect,
                "プランの提出を記録しました。",
                () -> planSubmissions.submit(
                        caseNumber, typed.submissionDay(), typed.readNote(), typed.isHeldOnPaper()));
    }

    @PostMapping("/amendment")
    ModelAndView submitAmendment(
            @PathVariable CaseNumber caseNumber,
            @ModelAttribute SendingForm typed,
            FormToken token,
            RedirectAttributes redirect) {
        return act(
                caseNumber,
                typed,
                token,
                redirect,
                "プランの変更の提出を記録しました。",
                () -> amendmentSubmissions.submit(
                        caseNumber, typed.submissionDay(), typed.readNote(), typed.isHeldOnPaper()));
    }

    private ModelAndView act(
            CaseNumber number,
            SendingForm typed,
            FormToken token,
            RedirectAttributes redirect,
            String saved,
            Runnable work) {
        try {
            String answer = submissions.once(token, () -> {
                work.run();
                return "/cases/" + number + "/decision";
            });
            Notice.success(saved).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(number, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnsweredMeanwhile changed) {
            var again = FormErrors.none().add(null, "市の職員が同時に更新しました。いまの内容を確かめて、もう一度操作してください");
            return page(number, typed, again, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(CaseNumber number, SendingForm typed, FormErrors errors, HttpStatus status) {
        var page = pages.ofCase(number, today());
        var shown = new ModelAndView(
                "decision/case", Map.of("page", page, "form", typed.shownOn(today()), "errors", errors));
        shown.setStatus(status);
        return shown;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
