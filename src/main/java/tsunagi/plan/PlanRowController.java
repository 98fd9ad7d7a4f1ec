package tsunagi.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.FormToken;
import tsunagi.web.Notice;
import tsunagi.web.Submissions;

/** One issue, goal or support line at a time. */
@Controller
@RequestMapping("/cases/{caseNumber}/plan/{kind:issues|goals|lines}")
class PlanRowController extends RowController {
    private final PlanWriting writing;
    private final PlanEditing editing;
    private final Submissions submissions;

    PlanRowController(PlanWriting writing, PlanEditing editing, Submissions submissions) {
        this.writing = writing;
        this.editing = editing;
        this.submissions = submissions;
    }

    @Override
    RowPage row(CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm typed) {
        return writing.row(number, kind, id, typed);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            FormToken token,
            RedirectAttributes redirect) {
        RowKind row = kind(kind);
        TypedForm form = RowForm.typed(row, typed);
        try {
            String view = submissions.once(token, () -> {
                editing.add(caseNumber, RowForm.read(row, Identifiers.next(), form));
                return next(form, PlanController.href(caseNumber), row, back(caseNumber, row));
            });
            Notice.success(row.label() + "を追加しました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return refused(caseNumber, row, null, form, refusal);
        }
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            FormToken token,
            HttpServletRequest request) {
        RowKind row = kind(kind);
        TypedForm form = RowForm.typed(row, typed);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                editing.change(caseNumber, RowForm.read(row, id, form), form);
                return back(caseNumber, row);
            }));
        } catch (ChangedMeanwhile changed) {
            return Conflict.of(request, changed).page();
        } catch (Refusal refusal) {
            return refused(caseNumber, row, id, form, refusal);
        }
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long version,
            FormToken token,
            RedirectAttributes redirect) {
        RowKind row = kind(kind);
        try {
            String view = submissions.once(token, () -> {
                editing.remove(caseNumber, row, id, version);
                return back(caseNumber, row);
            });
            Notice.success(row.label() + "を取り除きました。").afterRedirect(redirect);
            return new ModelAndView(view);
        } catch (Refusal refusal) {
            return refused(caseNumber, row, id, null, refusal);
        }
    }

    private static String back(CaseNumber caseNumber, RowKind kind) {
        return PlanController.href(caseNumber) + "/edit#" + kind.path();
    }
}
