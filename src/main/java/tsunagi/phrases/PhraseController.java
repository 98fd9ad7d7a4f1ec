package tsunagi.phrases;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
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
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 定型文 {@code /phrases}. */
@Controller
class PhraseController {
    private static final String LIST = "/phrases";

    private final Phrases phrases;
    private final Submissions submissions;

    PhraseController(Phrases phrases, Submissions submissions) {
        this.phrases = phrases;
        this.submissions = submissions;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("phrases/list", "page", phrases.list());
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank() {
        return form(LIST + "/new", phrases.blank(), PhraseForm.blank(), FormErrors.none());
    }

    @PostMapping(LIST + "/new")
    ModelAndView add(PhraseForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, LIST, () -> phrases.add(form));
            Notice.success("定型文を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(LIST + "/new", phrases.blank(), form, FormErrors.of(refusal));
        }
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var stored = phrases.open(new PhraseId(id));
        return form(
                path(id), false, PhraseForm.of(stored.phrase(), stored.saved().version()), FormErrors.none());
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            PhraseForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, LIST, () -> phrases.change(new PhraseId(id), form));
            Notice.success("定型文を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(path(id), false, form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static String path(UUID id) {
        return LIST + "/" + id;
    }

    private static ModelAndView form(String action, boolean mayEditTown, PhraseForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        Map<String, Object> model = new HashMap<>();
        model.put("action", action);
        model.put("mayEditTown", mayEditTown);
        model.put("form", form);
        model.put("errors", errors);
        return new ModelAndView("phrases/form", model, status);
    }
}
