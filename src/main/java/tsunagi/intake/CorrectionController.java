package tsunagi.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 受付の内容の訂正. */
@Controller
class CorrectionController {
    private static final String PATH = "/cases/{caseNumber}/intake/correction";

    private final Intakes intakes;
    private final Submissions submissions;

    CorrectionController(Intakes intakes, Submissions submissions) {
        this.intakes = intakes;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView open(@PathVariable CaseNumber caseNumber) {
        var sheet = intakes.sheetToCorrect(caseNumber);
        return page(sheet, intakes.correction(sheet), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView correct(
            @PathVariable CaseNumber caseNumber,
            ReceptionForm reception,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Integer version,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var form = new CorrectionForm(reception, reason, version);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var hints = intakes.correct(caseNumber, form);
                Notice.success(Hints.after("受付の内容を保存しました。", hints)).afterRedirect(redirect);
                return "/cases/" + caseNumber + "/intake";
            }));
        } catch (Refusal refusal) {
            return page(intakes.sheetToCorrect(caseNumber), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static ModelAndView page(IntakeSheet sheet, CorrectionForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("intake/correction", Map.of("sheet", sheet, "form", form, "errors", errors), status);
    }
}
