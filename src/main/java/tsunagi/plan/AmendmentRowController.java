package tsunagi.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormToken;
import tsunagi.web.Submissions;

/** One issue, goal or support line at a time, of the change of a plan in force. */
@Controller
@RequestMapping("/cases/{caseNumber}/plan/amendment/{kind:issues|goals|lines}")
class AmendmentRowController extends RowController {
    private final AmendmentPages pages;
    private final AmendmentEditing editing;
    private final Submissions submissions;

    AmendmentRowController(AmendmentPages pages, AmendmentEditing editing, Submissions submissions) {
        this.pages = pages;
        this.editing = editing;
        this.submissions = submissions;
    }

    @Override
    RowPage row(CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm typed) {
        return pages.row(number, kind, id, typed);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed,
            FormToken token) {
        return put(caseNumber, kind(kind), null, typed, token);
    }

    @PostMapping("/{id}")
    ModelAndView save(
            @PathVariable CaseNumber caseNumber,
            @PathVariable String kind,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            FormToken token) {
        return put(caseNumber, kind(kind), id, typed, token);
    }

    private ModelAndView put(
            CaseNumber number, RowKind kind, @Nullable UUID id, Map<String, String> typed, FormToken token) {
        TypedForm form = RowForm.typed(kind, typed);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                editing.put(number, RowForm.read(kind, id == null ? Identifiers.next() : id, form));
                String plan = AmendmentController.href(number);
                return next(form, plan, kind, plan);
            }));
        } catch (Refusal refusal) {
            return refused(number, kind, id, form, refusal);
        }
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(
            @PathVariable CaseNumber caseNumber, @PathVariable String kind, @PathVariable UUID id, FormToken token) {
        RowKind row = kind(kind);
        try {
            return new ModelAndView(submissions.once(token, () -> {
                editing.remove(caseNumber, row, id);
                return AmendmentController.href(caseNumber);
            }));
        } catch (Refusal refusal) {
            return refused(caseNumber, row, id, null, refusal);
        }
    }
}
