package tsunagi.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import tsunagi.web.Conflict;
import tsunagi.web.Conflict.Stored;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** つなぎ先 `/resources`. */
@Controller
class ResourceController {
    private static final String LIST = "/resources";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("M月d日 H:mm");

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
        return form(path(id), ResourceForm.of(stored.resource(), stored.version()), FormErrors.none());
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
        } catch (ResourceChangedMeanwhile meanwhile) {
            return conflict(request, meanwhile.stored());
        }
    }

    private static String path(UUID id) {
        return LIST + "/" + id;
    }

    private static ModelAndView form(String action, ResourceForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("resource/form", Map.of("action", action, "form", form, "errors", errors), status);
    }

    private static ModelAndView conflict(HttpServletRequest request, ResourceStore.Stored stored) {
        var theirs = ResourceForm.of(stored.resource(), stored.version());
        var fields = List.of(
                Stored.of("name", "名前", stored.resource().name()),
                Stored.of("kind", "種別", stored.resource().kind().label()),
                Stored.of("contact", "担当・窓口", theirs.contact()),
                Stored.of("telephone", "電話番号", theirs.telephone()),
                Stored.of("note", "覚え書き", theirs.note()),
                Stored.of("active", "利用", theirs.active()));
        return Conflict.of(request, stored.changedBy(), TIME.format(stored.changedAt()), stored.version(), fields)
                .page();
    }
}
