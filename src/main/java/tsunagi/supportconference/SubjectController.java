package tsunagi.supportconference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支援会議 `/support-conference`: the list, and each 対象者. */
@Controller
@RequestMapping("/support-conference")
class SubjectController {
    private static final String LIST = "/support-conference";

    private final Subjects subjects;
    private final Submissions submissions;

    SubjectController(Subjects subjects, Submissions submissions) {
        this.subjects = subjects;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("supportconference/list", "page", subjects.list());
    }

    @GetMapping("/subjects/new")
    ModelAndView blank() {
        subjects.blank();
        return form(null, SubjectForm.blank(subjects.today()), FormErrors.none());
    }

    @PostMapping("/subjects/new")
    ModelAndView add(SubjectForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> path(subjects.add(form).value()));
            Notice.success("対象者を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(null, form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/subjects/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return new ModelAndView("supportconference/subject", "page", subjects.page(new SubjectId(id)));
    }

    @GetMapping("/subjects/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        return form(id, SubjectForm.of(subjects.open(new SubjectId(id))), FormErrors.none());
    }

    @PostMapping("/subjects/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            SubjectForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, path(id), () -> subjects.change(new SubjectId(id), form));
            Notice.success("対象者の記録を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(id, form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    @GetMapping("/subjects/{id}/state")
    ModelAndView state(@PathVariable UUID id) {
        var subject = subjects.open(new SubjectId(id));
        return state(subject, StateForm.blank(subject, subjects.today()), FormErrors.none());
    }

    @PostMapping("/subjects/{id}/state")
    ModelAndView move(
            @PathVariable UUID id,
            StateForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, path(id), () -> subjects.move(new SubjectId(id), form));
            Notice.success("状態を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return state(subjects.open(new SubjectId(id)), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static String path(UUID id) {
        return LIST + "/subjects/" + id;
    }

    private static ModelAndView form(@Nullable UUID id, SubjectForm form, FormErrors errors) {
        return FormPage.of(
                        id == null ? "支援会議の対象者を登録する" : "支援会議の対象者を直す",
                        id == null ? LIST + "/subjects/new" : path(id) + "/edit",
                        id == null ? "登録する" : "保存する",
                        id == null ? LIST : path(id),
                        form.inputs())
                .explained("ここに書いたことは、人の台帳にもケースにも入らず、構成員のほかには見えません。")
                .version(id == null ? null : form.version())
                .shown(errors);
    }

    private static ModelAndView state(Subject subject, StateForm form, FormErrors errors) {
        String path = path(subject.id().value());
        return FormPage.of("対象者の状態を記録する", path + "/state", "記録する", path, form.inputs())
                .about(subject.label())
                .version(form.version())
                .shown(errors);
    }
}
