package tsunagi.worklist;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 選んだ仕事をまとめて: HTTP only. */
@Controller
@RequestMapping("/today/batches")
class BatchController {
    private final Batches batches;
    private final Duties duties;
    private final Submissions submissions;

    BatchController(Batches batches, Duties duties, Submissions submissions) {
        this.batches = batches;
        this.duties = duties;
        this.submissions = submissions;
    }

    @PostMapping
    ModelAndView apply(
            BatchForm form,
            @RequestParam(defaultValue = "") String whose,
            FormToken token,
            RedirectAttributes redirect) {
        try {
            return new ModelAndView(submissions.once(token, () -> {
                UUID batch = batches.apply(form);
                redirect.addFlashAttribute(TodayController.BATCH, batch);
                return TodayPage.href(whose);
            }));
        } catch (Refusal refusal) {
            return new ModelAndView(
                    "worklist/today",
                    Map.of("page", duties.today(whose, ""), "batch", form, "errors", FormErrors.of(refusal)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, "/today", () -> batches.undo(id));
            Notice.success("まとめて元に戻しました。").afterRedirect(redirect);
            return view;
        } catch (Refusal late) {
            Notice.warning(String.valueOf(late.getMessage()) + "。").afterRedirect(redirect);
            return "redirect:/today";
        }
    }
}
