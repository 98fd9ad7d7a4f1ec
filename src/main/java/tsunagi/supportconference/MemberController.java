package tsunagi.supportconference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 構成員と守秘誓約簿 `/support-conference/members`. */
@Controller
@RequestMapping("/support-conference/members")
class MemberController {
    private static final String LIST = "/support-conference/members";

    private final Members members;
    private final Submissions submissions;

    MemberController(Members members, Submissions submissions) {
        this.members = members;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("supportconference/members", "page", members.list());
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(null, MemberForm.blank(members.today()), members.blank(), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(MemberForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> LIST + "/" + members.add(form) + "/pledge");
            Notice.info("構成員を登録しました。続けて、守秘の根拠を記録してください。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(null, form, members.blank(), FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        var opened = members.open(new MemberId(id));
        return form(id, MemberForm.of(opened.member()), opened.accounts(), FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            MemberForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, LIST, () -> members.change(new MemberId(id), form));
            Notice.success("構成員を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(id, form, members.open(new MemberId(id)).accounts(), FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    @GetMapping("/{id}/pledge")
    ModelAndView pledge(@PathVariable UUID id) {
        return pledge(members.open(new MemberId(id)).member(), PledgeForm.blank(members.today()), FormErrors.none());
    }

    @PostMapping("/{id}/pledge")
    ModelAndView pledge(@PathVariable UUID id, PledgeForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, LIST, () -> members.pledge(new MemberId(id), form));
            Notice.success("守秘誓約簿に記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return pledge(members.open(new MemberId(id)).member(), form, FormErrors.of(refusal));
        }
    }

    private static ModelAndView form(@Nullable UUID id, MemberForm form, List<Colleague> accounts, FormErrors errors) {
        return FormPage.of(
                        id == null ? "支援会議の構成員を登録する" : "支援会議の構成員を直す",
                        LIST + "/" + (id == null ? "new" : id),
                        id == null ? "登録する" : "保存する",
                        LIST,
                        form.inputs(accounts))
                .version(id == null ? null : form.version())
                .shown(errors);
    }

    private static ModelAndView pledge(Member member, PledgeForm form, FormErrors errors) {
        return FormPage.of("守秘の根拠を記録する", LIST + "/" + member.id() + "/pledge", "記録する", LIST, form.inputs())
                .about(member.label())
                .explained("支援会議の事務で知った秘密を漏らした方は、1年以下の拘禁刑または100万円以下の罰金になります（法9条6項・28条）。")
                .shown(errors);
    }
}
