package tsunagi.supportconference;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

/** ケースへの引渡し `/support-conference/subjects/{id}/handovers`. */
@Controller
@RequestMapping("/support-conference/subjects/{id}/handovers")
class SubjectHandoverController {
    private final SubjectHandovers handovers;
    private final Submissions submissions;

    SubjectHandoverController(SubjectHandovers handovers, Submissions submissions) {
        this.handovers = handovers;
        this.submissions = submissions;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable UUID id) {
        return form(handovers.open(new SubjectId(id)), HandoverForm.blank(), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView hand(@PathVariable UUID id, HandoverForm form, FormToken token, RedirectAttributes redirect) {
        var subject = new SubjectId(id);
        try {
            String view = submissions.once(token, path(subject), () -> handovers.hand(subject, form));
            Notice.success("選んだ情報をケースへ引き渡しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(handovers.open(subject), form, FormErrors.of(refusal));
        }
    }

    @GetMapping("/{handover}/void")
    ModelAndView takeBack(@PathVariable UUID id, @PathVariable UUID handover) {
        var found = handovers.find(new SubjectId(id), new HandoverId(handover));
        return takingBack(new SubjectId(id), found, new ReasonForm(null), FormErrors.none());
    }

    @PostMapping("/{handover}/void")
    ModelAndView takeBack(
            @PathVariable UUID id,
            @PathVariable UUID handover,
            ReasonForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var subject = new SubjectId(id);
        var taken = new HandoverId(handover);
        try {
            String view = submissions.once(token, path(subject), () -> handovers.takeBack(subject, taken, form));
            Notice.success("引渡しを取り消しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return takingBack(subject, handovers.find(subject, taken), form, FormErrors.of(refusal));
        }
    }

    private static String path(SubjectId id) {
        return "/support-conference/subjects/" + id;
    }

    private static ModelAndView form(SubjectPage page, HandoverForm form, FormErrors errors) {
        return FormPage.of(
                        "ケースへ情報を引き渡す",
                        page.path() + "/handovers/new",
                        "選んだ情報を引き渡す",
                        page.path(),
                        form.inputs(page.openStatements()))
                .about(page.subject().label())
                .explained("ご本人が窓口に申し込んだときに使います。支援会議の記録は、自動ではケースに入りません。")
                .shown(errors);
    }

    private static ModelAndView takingBack(SubjectId id, Handover handover, ReasonForm form, FormErrors errors) {
        return FormPage.of(
                        "ケースへの引渡しを取り消す",
                        path(id) + "/handovers/" + handover.id() + "/void",
                        "引渡しを取り消す",
                        path(id),
                        form.inputs())
                .about("ケース " + handover.caseNumber())
                .explained("ケースの記録は「取り消した」として残ります。取り消す理由は、ケースの記録にも残ります。")
                .shown(errors);
    }
}
