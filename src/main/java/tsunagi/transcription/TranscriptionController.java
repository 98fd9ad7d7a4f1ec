package tsunagi.transcription;

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

/** 転記 `/cases/R08-0123/transcription`: HTTP only. */
@Controller
@RequestMapping("/cases/{caseNumber}/transcription")
class TranscriptionController {
    private final Transcriptions transcriptions;
    private final Submissions submissions;

    TranscriptionController(Transcriptions transcriptions, Submissions submissions) {
        this.transcriptions = transcriptions;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView page(@PathVariable CaseNumber caseNumber) {
        return page(caseNumber, FormErrors.none());
    }

    @PostMapping("/marks")
    ModelAndView mark(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String digest,
            FormToken token,
            RedirectAttributes redirect) {
        return done(
                caseNumber, part, token, "転記済みにしました。", redirect, () -> transcriptions.mark(caseNumber, part, digest));
    }

    @PostMapping("/withdrawals")
    ModelAndView withdraw(
            @PathVariable CaseNumber caseNumber,
            @RequestParam(defaultValue = "") String part,
            FormToken token,
            RedirectAttributes redirect) {
        return done(
                caseNumber, part, token, "転記済みを取り消しました。", redirect, () -> transcriptions.withdraw(caseNumber, part));
    }

    private ModelAndView done(
            CaseNumber caseNumber,
            String part,
            FormToken token,
            String notice,
            RedirectAttributes redirect,
            Runnable work) {
        try {
            String view = submissions.once(token, () -> {
                work.run();
                return "/cases/" + caseNumber + "/transcription#" + part;
            });
            Notice.success(notice).afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(caseNumber, FormErrors.of(refusal));
        }
    }

    private ModelAndView page(CaseNumber caseNumber, FormErrors errors) {
        return new ModelAndView(
                "transcription/sheet",
                Map.of("page", transcriptions.page(caseNumber), "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
