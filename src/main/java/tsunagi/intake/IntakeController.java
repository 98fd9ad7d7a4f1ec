package tsunagi.intake;

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

/** 新しい相談 `/intake/new`. */
@Controller
class IntakeController {
    private final Intakes intakes;
    private final Submissions submissions;

    IntakeController(Intakes intakes, Submissions submissions) {
        this.intakes = intakes;
        this.submissions = submissions;
    }

    @GetMapping("/intake/new")
    ModelAndView blank() {
        return page(intakes.blank(), FormErrors.none());
    }

    @PostMapping("/intake/new")
    ModelAndView receive(
            ReceptionForm reception,
            PersonForm person,
            @RequestParam MultiValueMap<String, String> parameters,
            FormToken token,
            RedirectAttributes redirect) {
        var form = form(reception, person, parameters);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                var received = intakes.receive(form);
                notice(received).afterRedirect(redirect);
                return "/cases/" + received.number() + (received.continued() ? "/records" : "/intake");
            }));
        } catch (Refusal refusal) {
            return page(form, FormErrors.of(refusal));
        }
    }

    /** 似た方を探す without a script: the same page with all that was typed. */
    @PostMapping("/intake/similar")
    ModelAndView similar(
            ReceptionForm reception, PersonForm person, @RequestParam MultiValueMap<String, String> parameters) {
        return page(form(reception, person, parameters), FormErrors.none());
    }

    /** The same while typing: only the list. */
    @PostMapping(path = "/intake/similar", headers = "HX-Request")
    ModelAndView similarBeside(PersonForm person) {
        return new ModelAndView("intake/similarBeside", Map.of("similar", intakes.similar(person), "form", person));
    }

    private static Notice notice(Intakes.Received received) {
        String saved = received.continued()
                ? "進行中のケース %s に記録しました。".formatted(received.number())
                : "%s として受け付けました。振り分けを決めます。".formatted(received.number());
        return Notice.success(Hints.after(saved, received.hints()));
    }

    private static IntakeForm form(
            ReceptionForm reception, PersonForm person, MultiValueMap<String, String> parameters) {
        return new IntakeForm(reception, person, ComplaintForm.of(parameters), parameters.getFirst("office"));
    }

    private ModelAndView page(IntakeForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("intake/new", Map.of("page", intakes.page(form), "errors", errors), status);
    }
}
