package tsunagi.worklist;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

/** 担当替え {@code /today/load/handover?of=…}: the choice, and the question before it is done. */
@Controller
@RequestMapping(HandoverController.PATH)
class HandoverController {
    static final String PATH = "/today/load/handover";

    /** Under which name the page after it is told what was just handed over. */
    static final String HANDED_OVER = "handedOver";

    private static final String LOAD = "/today/load";

    private final Handovers handovers;
    private final Submissions submissions;

    HandoverController(Handovers handovers, Submissions submissions) {
        this.handovers = handovers;
        this.submissions = submissions;
    }

    /** @param all whether all cases are chosen already */
    @GetMapping
    ModelAndView show(
            @RequestParam(defaultValue = HandoverPage.NOBODY) String of, @RequestParam(defaultValue = "") String all) {
        var page = handovers.page(of);
        return view(page, HandoverForm.blank(page, all.equals("on")), FormErrors.none());
    }

    /**
     * First shows what will be done; the same form sent from there, confirmed, does it.
     *
     * @param again whether the choice is made anew, beginning with what was chosen
     */
    @PostMapping
    ModelAndView handOver(
            HandoverForm form,
            @RequestParam(defaultValue = "false") boolean again,
            FormToken token,
            RedirectAttributes redirect) {
        if (again) {
            return view(handovers.page(form.of()), form, FormErrors.none());
        }
        try {
            if (!form.isConfirmed()) {
                return new ModelAndView(
                        "worklist/handoverConfirmation", Map.of("form", form, "preview", handovers.check(form)));
            }
            return new ModelAndView(submissions.once(token, () -> {
                redirect.addFlashAttribute(HANDED_OVER, handovers.handOver(form));
                return LOAD;
            }));
        } catch (Refusal refusal) {
            return view(handovers.page(form.of()), form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, LOAD, () -> handovers.undo(id));
            Notice.success("担当替えを元に戻しました。").afterRedirect(redirect);
            return view;
        } catch (Refusal late) {
            Notice.warning(String.valueOf(late.getMessage()) + "。").afterRedirect(redirect);
            return "redirect:" + LOAD;
        }
    }

    private static ModelAndView view(HandoverPage page, HandoverForm form, FormErrors errors) {
        return new ModelAndView(
                "worklist/handover",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
