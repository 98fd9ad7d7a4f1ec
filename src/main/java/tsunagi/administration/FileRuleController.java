package tsunagi.administration;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 記録に添えるファイル {@code /settings/record-files}. */
@Controller
class FileRuleController {
    private static final String PAGE = "/settings/record-files";

    private final FileRules rules;
    private final Submissions submissions;

    FileRuleController(FileRules rules, Submissions submissions) {
        this.rules = rules;
        this.submissions = submissions;
    }

    @GetMapping(PAGE)
    ModelAndView show() {
        var page = rules.page();
        return page(page, page.form(), FormErrors.none());
    }

    @PostMapping(PAGE)
    ModelAndView enter(FileRuleForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PAGE, () -> rules.enter(form));
            Notice.success("記録に添えるファイルの決まりを保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return page(rules.page(), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView page(FileRulesPage page, FileRuleForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView(
                "administration/fileRules", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
