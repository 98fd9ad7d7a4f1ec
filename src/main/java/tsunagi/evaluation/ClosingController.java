package tsunagi.evaluation;

import java.util.Map;
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
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 終結 {@code /cases/R08-0123/closing}: the form, the question before it is done, and the way back from a 中断 or a mistake. */
@Controller
@RequestMapping("/cases/{caseNumber}/closing")
class ClosingController {
    private final Closings closings;
    private final ClosingPages pages;
    private final Submissions submissions;

    ClosingController(Closings closings, ClosingPages pages, Submissions submissions) {
        this.closings = closings;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        ClosingPage page = pages.page(caseNumber);
        return page(page, page.suggestion(), FormErrors.none());
    }

    /** First shows what will be done; the same form sent from there, confirmed, does it. */
    @PostMapping
    ModelAndView close(
            @PathVariable CaseNumber caseNumber, ClosingForm form, FormToken token, RedirectAttributes redirect) {
        try {
            if (!form.isConfirmed()) {
                return confirmation(caseNumber, form);
            }
            return new ModelAndView(submissions.once(token, () -> {
                var closing = closings.close(caseNumber, form);
                Notice.success("ケースを" + closing.kind().label() + "にしました。").afterRedirect(redirect);
                return path(caseNumber);
            }));
        } catch (Refusal refusal) {
            return page(pages.page(caseNumber), form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/resume")
    ModelAndView resume(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "") String liftReason,
            FormToken token,
            RedirectAttributes redirect) {
        return lifted(caseNumber, token, () -> {
            closings.resume(caseNumber, liftReason);
            Notice.success("ケースを再開しました。").afterRedirect(redirect);
        });
    }

    @PostMapping("/take-back")
    ModelAndView takeBack(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "") String liftReason,
            FormToken token,
            RedirectAttributes redirect) {
        return lifted(caseNumber, token, () -> {
            closings.takeBack(caseNumber, liftReason);
            Notice.success("終結・中断を取り消しました。取り消した記録は履歴に残っています。").afterRedirect(redirect);
        });
    }

    private ModelAndView lifted(CaseNumber number, FormToken token, Runnable work) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                work.run();
                return path(number);
            }));
        } catch (Refusal refusal) {
            ClosingPage page = pages.page(number);
            return page(page, page.suggestion(), FormErrors.of(refusal));
        }
    }

    private ModelAndView confirmation(CaseNumber number, ClosingForm form) {
        Closing closing = closings.check(number, form);
        return new ModelAndView(
                "evaluation/confirmation", Map.of("page", pages.page(number), "form", form, "closing", closing));
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number + "/closing";
    }

    private static ModelAndView page(ClosingPage page, ClosingForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("evaluation/closing", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
