package tsunagi.privacy;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.NamelessPaper;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 個人情報に関する管理・取扱規程 `/privacy-rules`. */
@Controller
@RequestMapping("/privacy-rules")
class RulesController {
    private final PrivacyRules rules;
    private final Submissions submissions;

    RulesController(PrivacyRules rules, Submissions submissions) {
        this.rules = rules;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView inForce() {
        return new ModelAndView("privacy/show", "page", rules.page());
    }

    @GetMapping("/{id}")
    ModelAndView version(@PathVariable UUID id) {
        return new ModelAndView("privacy/show", "page", rules.page(new RulesId(id)));
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(rules.blank(), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> parameters, FormToken token, RedirectAttributes redirect) {
        var form = RulesForm.of(parameters);
        try {
            String view = submissions.once(token, () -> {
                rules.enter(form);
                return "/privacy-rules";
            });
            Notice.success("新しい版を登録しました。適用日から、この本文で説明します。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/print")
    ResponseEntity<byte[]> print() {
        return new NamelessPaper("youshiki7", rules.print()).answer();
    }

    @GetMapping("/{id}/print")
    ResponseEntity<byte[]> print(@PathVariable UUID id) {
        return new NamelessPaper("youshiki7", rules.print(new RulesId(id))).answer();
    }

    private static ModelAndView form(RulesForm form, FormErrors errors) {
        var status = errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("privacy/new", Map.of("form", form, "errors", errors), status);
    }
}
