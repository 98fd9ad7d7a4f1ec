package tsunagi.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Submissions;

/** 閲覧制限 — asks for a written reason before a restricted case of one's own desk opens. */
@Controller
@ControllerAdvice
class RestrictedCaseController {
    private final CaseGrants grants;
    private final Submissions submissions;

    RestrictedCaseController(CaseGrants grants, Submissions submissions) {
        this.grants = grants;
        this.submissions = submissions;
    }

    @ExceptionHandler(CaseRestricted.class)
    ModelAndView ask(CaseRestricted restricted) {
        return page(restricted.caseNumber(), "", FormErrors.none(), HttpStatus.FORBIDDEN);
    }

    @PostMapping("/restricted-cases/{caseNumber}")
    ModelAndView open(
            @PathVariable CaseNumber caseNumber, @RequestParam(defaultValue = "") String reason, FormToken token) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                grants.breakGlass(caseNumber, reason);
                return "/cases/" + caseNumber.value();
            }));
        } catch (Refusal refusal) {
            return page(caseNumber, reason, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(CaseNumber number, String reason, FormErrors errors, HttpStatus status) {
        var page = new RestrictedCasePage(number.value(), reason, errors);
        return new ModelAndView("access/restricted", java.util.Map.of("page", page), status);
    }
}
