package tsunagi.filing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.RecipientId;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 報告の提出先 `/settings/recipients`. */
@Controller
class RecipientController {
    private static final String LIST = "/settings/recipients";

    private final ReturnRules rules;
    private final Submissions submissions;

    RecipientController(ReturnRules rules, Submissions submissions) {
        this.rules = rules;
        this.submissions = submissions;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("filing/recipients", "page", rules.recipients());
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank() {
        return form(LIST + "/new", rules.blank(), FormErrors.none());
    }

    @PostMapping(LIST + "/new")
    ModelAndView add(RecipientForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                rules.add(form);
                return LIST;
            });
            Notice.success("提出先を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(LIST + "/new", form, FormErrors.of(refusal));
        }
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var stored = rules.open(new RecipientId(id));
        return form(path(id), RecipientForm.of(stored.recipient(), stored.version()), FormErrors.none());
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            RecipientForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                rules.change(new RecipientId(id), form);
                return LIST;
            });
            Notice.success("提出先を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(path(id), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static String path(UUID id) {
        return LIST + "/" + id;
    }

    private static ModelAndView form(String action, RecipientForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("filing/recipient", Map.of("action", action, "form", form, "errors", errors), status);
    }
}
