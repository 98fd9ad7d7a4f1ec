package tsunagi.supportconference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
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

/** 検討 `/support-conference/meetings/{id}/subjects/{subject}`. */
@Controller
@RequestMapping("/support-conference/meetings/{id}/subjects/{subject}")
class DiscussionController {
    private final Discussions discussions;
    private final Submissions submissions;

    DiscussionController(Discussions discussions, Submissions submissions) {
        this.discussions = discussions;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, @PathVariable UUID subject) {
        var opened = discussions.open(new MeetingId(id), new SubjectId(subject));
        return form(id, opened.subject(), opened.form(), FormErrors.none());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID subject,
            DiscussionForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var meeting = new MeetingId(id);
        var discussed = new SubjectId(subject);
        try {
            String view = submissions.once(token, path(id), () -> discussions.write(meeting, discussed, form));
            Notice.success("検討の結果を記録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(id, discussions.open(meeting, discussed).subject(), form, FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static String path(UUID meeting) {
        return "/support-conference/meetings/" + meeting;
    }

    private static ModelAndView form(UUID meeting, Subject subject, DiscussionForm form, FormErrors errors) {
        return FormPage.of(
                        "検討の結果を記録する", path(meeting) + "/subjects/" + subject.id(), "記録する", path(meeting), form.inputs())
                .about(subject.label())
                .version(form.version())
                .shown(errors);
    }
}
