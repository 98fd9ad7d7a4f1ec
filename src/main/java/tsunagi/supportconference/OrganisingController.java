package tsunagi.supportconference;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支援会議を組織する `/settings/support-conference`: the first 事務局, named by whoever decides for the municipality. */
@Controller
@RequestMapping("/settings/support-conference")
class OrganisingController {
    private static final String PATH = "/settings/support-conference";

    private final Members members;
    private final Submissions submissions;

    OrganisingController(Members members, Submissions submissions) {
        this.members = members;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView open() {
        return form(SecretariatForm.blank(members.today()), FormErrors.none());
    }

    @PostMapping
    ModelAndView organise(SecretariatForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> members.organise(form));
            Notice.success("支援会議の事務局を決めました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(form, FormErrors.of(refusal));
        }
    }

    private ModelAndView form(SecretariatForm form, FormErrors errors) {
        var organising = members.organising();
        String now = organising.secretariat().isEmpty()
                ? "いまの事務局：まだ決まっていません。"
                : "いまの事務局：" + String.join("、", organising.secretariat()) + "。";
        return FormPage.of("支援会議の事務局を決める", PATH, "事務局を決める", "/settings", form.inputs(organising.accounts()))
                .explained(now + "支援会議（法9条）は市が組織します。事務局になった職員が、構成員と守秘誓約簿を登録します。" + "ここで決める方も、構成員でなければ会議の内容は見られません。")
                .shown(errors);
    }
}
