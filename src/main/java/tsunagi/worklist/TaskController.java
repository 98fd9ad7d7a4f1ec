package tsunagi.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 手入力の仕事: HTTP only. */
@Controller
@RequestMapping("/tasks")
class TaskController {
    private final Tasks tasks;
    private final Submissions submissions;

    TaskController(Tasks tasks, Submissions submissions) {
        this.tasks = tasks;
        this.submissions = submissions;
    }

    /** From the page of a case with its number. */
    @GetMapping("/new")
    ModelAndView blank(@RequestParam(name = "case", defaultValue = "") String caseNumber) {
        var page = tasks.form();
        return form(page, TaskForm.blank(page.today(), page.own(), caseNumber), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(TaskForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, "/today", () -> tasks.add(form));
            Notice.success("仕事を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(tasks.form(), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var page = tasks.form(id);
        return form(page, TaskForm.of(Objects.requireNonNull(page.stored())), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            TaskForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, "/today", () -> tasks.change(id, form));
            Notice.success("仕事を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(tasks.form(id), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    @PostMapping("/{id}/done")
    String done(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String whose,
            FormToken token,
            RedirectAttributes redirect) {
        var notice = Notice.success("済みにしました。").action("元に戻すときは、済みにした仕事へ", "#done");
        return changed(id, whose, token, redirect, tasks::done, notice);
    }

    @PostMapping("/{id}/reopen")
    String reopen(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String whose,
            FormToken token,
            RedirectAttributes redirect) {
        return changed(id, whose, token, redirect, tasks::reopen, Notice.success("元に戻しました。"));
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String whose,
            FormToken token,
            RedirectAttributes redirect) {
        return changed(id, whose, token, redirect, tasks::withdraw, Notice.success("仕事を取りやめました。"));
    }

    private String changed(
            UUID id, String whose, FormToken token, RedirectAttributes redirect, Consumer<UUID> change, Notice notice) {
        String view = submissions.once(token, TodayPage.href(whose), () -> change.accept(id));
        notice.afterRedirect(redirect);
        return view;
    }

    private static ModelAndView form(TaskFormPage page, TaskForm form, FormErrors errors) {
        return new ModelAndView(
                "worklist/task",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
