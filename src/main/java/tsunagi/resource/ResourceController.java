package tsunagi.resource;

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
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** つなぎ先 `/resources`. */
@Controller
class ResourceController {
    private static final String LIST = "/resources";

    private final Resources resources;
    private final Submissions submissions;

    ResourceController(Resources resources, Submissions submissions) {
        this.resources = resources;
        this.submissions = submissions;
    }

    @GetMapping(LIST)
    ModelAndView list() {
        return new ModelAndView("resource/list", "page", resources.list());
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank() {
        resources.blank();
        return form("/resources/new", ResourceForm.blank(), FormErrors.none());
    }

    @PostMapping(LIST + "/new")
    ModelAndView add(ResourceForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                resources.add(form);
                return LIST;
            });
            Notice.success("つなぎ先を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form("/resources/new", form, FormErrors.of(refusal));
        }
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var stored = resources.open(new ResourceId(id));
        return form(path(id), ResourceForm.of(stored.resource(), stored.saved().version()), FormErrors.none());
    }

    @PostMapping(LIST + "/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            ResourceForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> {
                resources.change(new ResourceId(id), form);
                return LIST;
            });
            Notice.success("つなぎ先を保存しました。").afterRedirect(redirect);
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

    private static ModelAndView form(String action, ResourceForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("resource/form", Map.of("action", action, "form", form, "errors", errors), status);
    }
}
