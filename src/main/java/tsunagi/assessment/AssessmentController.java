package tsunagi.assessment;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.forms.SaveOutcome;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** アセスメント {@code /cases/R08-0123/assessment}. */
@Controller
@RequestMapping("/cases/{caseNumber}/assessment")
class AssessmentController {
    private final Assessments assessments;
    private final Submissions submissions;

    AssessmentController(Assessments assessments, Submissions submissions) {
        this.assessments = assessments;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber) {
        return page(assessments.page(caseNumber));
    }

    @GetMapping("/correction")
    ModelAndView correction(@PathVariable CaseNumber caseNumber) {
        return page(assessments.correction(caseNumber));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> parameters,
            FormToken token,
            RedirectAttributes redirect) {
        boolean finalise = parameters.containsKey("finalise");
        String path = "/cases/" + caseNumber + "/assessment";
        try {
            return new ModelAndView(submissions.once(token, path, () -> {
                var saved = assessments.save(caseNumber, Submission.of(parameters), finalise);
                notice(saved, path).afterRedirect(redirect);
            }));
        } catch (SheetNotSaved notSaved) {
            return notSaved.page(
                    path, sheet -> page(assessments.page(caseNumber).with(sheet)));
        }
    }

    private static Notice notice(SaveOutcome.Saved saved, String path) {
        var notice = Notice.success(saved.notice());
        return saved.sheet().isFinalised()
                ? notice.action("スクリーニングの結果を決める", path.replace("/assessment", "/screening"))
                : notice;
    }

    private static ModelAndView page(AssessmentPage page) {
        return new ModelAndView("assessment/assessment", "page", page);
    }
}
