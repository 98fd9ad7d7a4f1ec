package tsunagi.worklist;

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
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** 休みと代行: HTTP only. */
@Controller
@RequestMapping(AbsenceController.PATH)
class AbsenceController {
    static final String PATH = "/absences";

    private final Absences absences;
    private final Submissions submissions;

    AbsenceController(Absences absences, Submissions submissions) {
        this.absences = absences;
        this.submissions = submissions;
    }

    @GetMapping
    ModelAndView list() {
        var page = absences.page();
        return view(page, AbsenceForm.blank(page.own()), FormErrors.none());
    }

    @PostMapping
    ModelAndView enter(AbsenceForm form, FormToken token, RedirectAttributes redirect) {
        try {
            String view = submissions.once(token, PATH, () -> absences.enter(form));
            Notice.success("休みを登録しました。期間になると、代行する職員の「今日の仕事」に出ます。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return view(absences.page(), form, FormErrors.of(refusal));
        }
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, FormToken token, RedirectAttributes redirect) {
        String view = submissions.once(token, PATH, () -> absences.end(id));
        Notice.success("休みを取りやめました。").afterRedirect(redirect);
        return view;
    }

    private static ModelAndView view(AbsencesPage page, AbsenceForm form, FormErrors errors) {
        return new ModelAndView(
                "worklist/absences",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
