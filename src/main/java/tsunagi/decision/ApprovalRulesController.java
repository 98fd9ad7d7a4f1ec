package tsunagi.decision;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 決裁の決まり: steps, who holds them, 代決. */
@Controller
@RequestMapping(ApprovalRulesPage.PATH)
class ApprovalRulesController {
    private final ApprovalRules rules;
    private final Submissions submissions;

    ApprovalRulesController(ApprovalRules rules, Submissions submissions) {
        this.rules = rules;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView show() {
        return page(ApprovalRulesForm.blank(), FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/steps")
    ModelAndView enter(@ModelAttribute ApprovalRulesForm typed, FormToken token, RedirectAttributes redirect) {
        return act(
                typed,
                token,
                redirect,
                "決裁の段階を決めました。",
                () -> rules.enter(
                        typed.readSteps(),
                        typed.day("stepsFrom", typed.stepsFrom()),
                        typed.text("source", typed.source(), "だれが、または何で決めたかを入力してください")));
    }

    @PostMapping("/holders")
    ModelAndView name(@ModelAttribute ApprovalRulesForm typed, FormToken token, RedirectAttributes redirect) {
        return act(
                typed,
                token,
                redirect,
                "段階の担当者を登録しました。",
                () -> rules.name(
                        typed.text("holderStep", typed.holderStep(), "段階を選んでください"),
                        typed.person("holder", typed.holder()),
                        typed.day("holderFrom", typed.holderFrom())));
    }

    @PostMapping("/holders/{id}/end")
    ModelAndView end(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        return act(ApprovalRulesForm.blank(), token, redirect, "担当を今日までにしました。", () -> rules.end(id));
    }

    @PostMapping("/substitutes")
    ModelAndView substitute(@ModelAttribute ApprovalRulesForm typed, FormToken token, RedirectAttributes redirect) {
        return act(
                typed,
                token,
                redirect,
                "代決を登録しました。",
                () -> rules.substitute(
                        typed.person("substitute", typed.substitute()),
                        typed.person("inPlaceOf", typed.inPlaceOf()),
                        typed.day("from", typed.from()),
                        typed.day("until", typed.until()),
                        typed.text("reason", typed.reason(), "代決の理由を入力してください")));
    }

    private ModelAndView act(
            ApprovalRulesForm typed, FormToken token, RedirectAttributes redirect, String saved, Runnable work) {
        try {
            String answer = submissions.once(token, () -> {
                work.run();
                return ApprovalRulesPage.PATH;
            });
            Notice.success(saved).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(ApprovalRulesForm form, FormErrors errors, HttpStatus status) {
        var shown = new ModelAndView(
                "decision/approvalRules", Map.of("page", rules.page(), "form", form, "errors", errors));
        shown.setStatus(status);
        return shown;
    }
}
