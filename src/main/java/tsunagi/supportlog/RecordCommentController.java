package tsunagi.supportlog;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 追記 {@code /cases/R08-0123/records/…/comment}. */
@Controller
@RequestMapping("/cases/{caseNumber}/records/{record}/comment")
class RecordCommentController {
    private final RecordComments comments;
    private final Submissions submissions;

    RecordCommentController(RecordComments comments, Submissions submissions) {
        this.comments = comments;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView blank(@PathVariable CaseNumber caseNumber, @PathVariable UUID record) {
        return form(
                comments.page(caseNumber, new SupportRecordId(record)),
                new CommentForm(null),
                FormErrors.none(),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            @PathVariable UUID record,
            CommentForm form,
            FormToken token,
            RedirectAttributes redirect) {
        var id = new SupportRecordId(record);
        try {
            String view = submissions.once(
                    token,
                    () -> "/cases/%s/records?page=%d#record-%s"
                            .formatted(caseNumber, comments.add(caseNumber, id, form), record));
            Notice.success("追記を保存しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return form(comments.page(caseNumber, id), form, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView form(CommentPage page, CommentForm form, FormErrors errors, HttpStatus status) {
        return new ModelAndView("supportlog/comment", Map.of("page", page, "form", form, "errors", errors), status);
    }
}
