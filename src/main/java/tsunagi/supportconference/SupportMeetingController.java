package tsunagi.supportconference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.documents.Export;
import tsunagi.documents.ExportLedger;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 支援会議の開催 `/support-conference/meetings`. */
@Controller
@RequestMapping("/support-conference/meetings")
class SupportMeetingController {
    private static final String LIST = "/support-conference";

    private final SupportMeetings meetings;
    private final MinutesPrint minutes;
    private final Submissions submissions;
    private final ExportLedger ledger;

    SupportMeetingController(
            SupportMeetings meetings, MinutesPrint minutes, Submissions submissions, ExportLedger ledger) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.submissions = submissions;
        this.ledger = ledger;
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(null, MeetingForm.blank(meetings.today()), meetings.blank(), FormErrors.none());
    }

    @PostMapping("/new")
    ModelAndView add(MeetingForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, () -> path(meetings.add(form).value()));
            Notice.success("会議を登録しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(null, form, meetings.blank(), FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}")
    ModelAndView open(@PathVariable UUID id) {
        return new ModelAndView("supportconference/meeting", "page", meetings.page(new MeetingId(id)));
    }

    @GetMapping("/{id}/minutes.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable UUID id) {
        return ledger.handOut(
                        Export.paper("support-conference-minutes-" + id, "支援会議の議事録", minutes.of(new MeetingId(id))))
                .answer();
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id) {
        var opened = meetings.open(new MeetingId(id));
        return form(id, MeetingForm.of(opened.meeting()), opened.members(), FormErrors.none());
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @PathVariable UUID id,
            MeetingForm form,
            FormToken token,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, path(id), () -> meetings.change(new MeetingId(id), form));
            Notice.success("会議を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(id, form, meetings.open(new MeetingId(id)).members(), FormErrors.of(refusal));
        } catch (ChangedMeanwhile meanwhile) {
            return Conflict.of(request, meanwhile).page();
        }
    }

    private static String path(UUID id) {
        return LIST + "/meetings/" + id;
    }

    private static ModelAndView form(@Nullable UUID id, MeetingForm form, List<Member> members, FormErrors errors) {
        return FormPage.of(
                        id == null ? "支援会議を登録する" : "支援会議を直す",
                        id == null ? LIST + "/meetings/new" : path(id) + "/edit",
                        id == null ? "登録する" : "保存する",
                        id == null ? LIST : path(id),
                        form.inputs(members))
                .version(id == null ? null : form.version())
                .shown(errors);
    }
}
