package tsunagi.supportconference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 提供された情報 `/support-conference/subjects/{id}/statements`. */
@Controller
@RequestMapping("/support-conference/subjects/{id}/statements")
class StatementController {
    private final Statements statements;
    private final Submissions submissions;

    StatementController(Statements statements, Submissions submissions) {
        this.statements = statements;
        this.submissions = submissions;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable UUID id, @RequestParam(required = false) @Nullable String meeting) {
        var opened = statements.open(new SubjectId(id));
        return form(opened, StatementForm.blank(meeting, statements.today()), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(@PathVariable UUID id, StatementForm form, FormToken token, RedirectAttributes redirect) {
        var subject = new SubjectId(id);
        try {
            String view = submissions.once(token, path(subject), () -> statements.add(subject, form));
            Notice.success("提供された情報を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(statements.open(subject), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{statement}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID statement) {
        var found = statements.find(new SubjectId(id), new StatementId(statement));
        return withdrawal(found, new ReasonForm(null), FormErrors.none());
    }

    @PostMapping("/{statement}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID statement,
            ReasonForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var subject = new SubjectId(id);
        var taken = new StatementId(statement);
        try {
            String view = submissions.once(token, path(subject), () -> statements.withdraw(subject, taken, form));
            Notice.success("提供された情報を取り消しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return withdrawal(statements.find(subject, taken), form, FormErrors.of(refusal));
        }
    }

    private static String path(SubjectId id) {
        return "/support-conference/subjects/" + id;
    }

    private static ModelAndView form(Statements.Opened opened, StatementForm form, FormErrors errors) {
        String path = path(opened.subject().id());
        return FormPage.of("提供された情報を記録する", path + "/statements/new", "記録する", path, form.inputs(opened.meetings()))
                .about(opened.subject().label())
                .shown(errors);
    }

    private static ModelAndView withdrawal(Statement statement, ReasonForm form, FormErrors errors) {
        String path = path(statement.subject());
        return FormPage.of(
                        "提供された情報を取り消す",
                        path + "/statements/" + statement.id() + "/withdraw",
                        "取り消す",
                        path,
                        form.inputs())
                .about(statement.organisation() + "：" + statement.content())
                .shown(errors);
    }
}
