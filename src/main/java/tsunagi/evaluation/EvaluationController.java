package tsunagi.evaluation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.forms.SheetNotSaved;
import tsunagi.forms.Submission;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 評価 {@code /cases/R08-0123/evaluation}. */
@Controller
@RequestMapping("/cases/{caseNumber}/evaluation")
class EvaluationController {
    private final Evaluations evaluations;
    private final EvaluationPages pages;
    private final Submissions submissions;

    EvaluationController(Evaluations evaluations, EvaluationPages pages, Submissions submissions) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show(@PathVariable CaseNumber caseNumber, @RequestParam @Nullable Integer term) {
        return page(pages.page(caseNumber, term));
    }

    @GetMapping("/correction")
    ModelAndView correction(@PathVariable CaseNumber caseNumber) {
        return page(pages.correction(caseNumber));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @RequestParam MultiValueMap<String, String> parameters,
            FormToken token,
            RedirectAttributes redirect) {
        boolean finalise = parameters.containsKey("finalise");
        String path = "/cases/" + caseNumber + "/evaluation";
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var saved = evaluations.save(caseNumber, Submission.of(parameters), finalise);
                Notice.success(saved.sheet().notice()).afterRedirect(redirect);
                return path;
            }));
        } catch (SheetNotSaved notSaved) {
            return notSaved.page(
                    path, sheet -> page(pages.page(caseNumber, null).with(sheet)));
        }
    }

    /** 再プランを始める */
    @PostMapping("/replan")
    String replan(@PathVariable CaseNumber caseNumber, FormToken token, RedirectAttributes redirect) {
        return submissions.once(token, () -> {
            evaluations.replan(caseNumber);
            Notice.success("再プランを始めました。今の状況を、もう一度アセスメントします。").afterRedirect(redirect);
            return "/cases/" + caseNumber + "/assessment";
        });
    }

    private static ModelAndView page(EvaluationPage page) {
        return new ModelAndView("evaluation/evaluation", "page", page);
    }
}
