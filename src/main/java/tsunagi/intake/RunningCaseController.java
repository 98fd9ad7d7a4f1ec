package tsunagi.intake;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 進行中のケースを登録する `/intake/running-case`. */
@Controller
class RunningCaseController {
    private static final String PATH = "/intake/running-case";

    private final RunningCases cases;
    private final Submissions submissions;

    RunningCaseController(RunningCases cases, Submissions submissions) {
        this.cases = cases;
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    ModelAndView blank() {
        return page(cases.blank(), List.of(), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView enter(
            ReceptionForm reception,
            PersonForm person,
            @RequestParam MultiValueMap<String, String> parameters,
            FormToken token,
            RedirectAttributes redirect) {
        var form = RunningCaseForm.of(reception, person, parameters);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var entered = cases.enter(form);
                String path = "/cases/" + entered.number();
                notice(entered, path).afterRedirect(redirect);
                return path + "/intake";
            }));
        } catch (Refusal refusal) {
            return page(form, List.of(), FormErrors.of(refusal));
        } catch (RunningCases.UnusualDates unusual) {
            return page(form, unusual.warnings(), FormErrors.none());
        }
    }

    private static Notice notice(RunningCases.Entered entered, String path) {
        var next = entered.progress().next();
        String saved = Hints.after("%s として登録しました。".formatted(entered.number()), entered.hints());
        return next.page() == null
                ? Notice.success(saved)
                : Notice.success(saved + "次の一手は「" + next.label() + "」です。").action(next.label(), path + next.page());
    }

    private ModelAndView page(RunningCaseForm form, List<String> warnings, FormErrors errors) {
        boolean again = errors.any() || !warnings.isEmpty();
        return new ModelAndView(
                "intake/runningCase",
                Map.of("page", cases.page(form, warnings), "errors", errors),
                again ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
