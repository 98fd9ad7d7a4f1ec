package tsunagi.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** 決裁を進める: 起案, 承認, and 差戻し to the draft. */
@Controller
@RequestMapping("/decisions/{id}/approval")
class ApprovalController {
    private static final String CHANGED = "この画面を開いた後に、ほかの職員が決裁を進めました。いまの内容を確かめて、もう一度操作してください";

    private final Approvals approvals;
    private final ApprovalPages pages;
    private final Submissions submissions;
    private final Clock clock;

    ApprovalController(Approvals approvals, ApprovalPages pages, Submissions submissions, Clock clock) {
        this.approvals = approvals;
        this.pages = pages;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID id) {
        return page(id, null, FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping("/draft")
    ModelAndView draft(
            @PathVariable UUID id, @ModelAttribute ApprovalForm typed, FormToken token, RedirectAttributes redirect) {
        return act(
                id,
                typed,
                token,
                redirect,
                "起案しました。",
                () -> approvals.draft(
                        new SubmissionId(id), typed.seenVersion(), typed.lines(), typed.day(), typed.readComment()));
    }

    @PostMapping("/signature")
    ModelAndView approve(
            @PathVariable UUID id, @ModelAttribute ApprovalForm typed, FormToken token, RedirectAttributes redirect) {
        return act(
                id,
                typed,
                token,
                redirect,
                "承認を記録しました。",
                () -> approvals.approve(new SubmissionId(id), typed.seenStep(), typed.day(), typed.readComment()));
    }

    @PostMapping("/rejection")
    ModelAndView reject(
            @PathVariable UUID id, @ModelAttribute ApprovalForm typed, FormToken token, RedirectAttributes redirect) {
        return act(
                id,
                typed,
                token,
                redirect,
                "起案へ差し戻しました。",
                () -> approvals.reject(new SubmissionId(id), typed.seenStep(), typed.day(), typed.readRejection()));
    }

    private ModelAndView act(
            UUID id, ApprovalForm typed, FormToken token, RedirectAttributes redirect, String saved, Runnable work) {
        try {
            String answer = submissions.once(token, () -> {
                work.run();
                return "/decisions/" + id + "/approval";
            });
            Notice.success(saved).afterRedirect(redirect);
            return new ModelAndView(answer);
        } catch (Refusal refusal) {
            return page(id, typed, FormErrors.of(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnsweredMeanwhile changed) {
            return page(id, typed, FormErrors.none().add(null, CHANGED), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(UUID id, @Nullable ApprovalForm typed, FormErrors errors, HttpStatus status) {
        LocalDate today = LocalDate.now(clock);
        var page = pages.page(new SubmissionId(id), today);
        var form = typed == null ? ApprovalForm.of(page, today) : typed;
        var shown = new ModelAndView("decision/approval", Map.of("page", page, "form", form, "errors", errors));
        shown.setStatus(status);
        return shown;
    }
}
