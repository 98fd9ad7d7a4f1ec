package tsunagi.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.FormErrors;
import tsunagi.web.HttpProblem;

/** One issue, goal or support line at a time, of a plan or of the change of one in force. */
abstract class RowController {
    private static final String VIEW = "plan/row";

    /**
     * The page of a row.
     *
     * @param id null for a new one
     * @param typed what was refused; null to show what is stored
     */
    abstract RowPage row(CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm typed);

    @GetMapping("/new")
    ModelAndView create(@PathVariable CaseNumber caseNumber, @PathVariable String kind) {
        return open(row(caseNumber, kind(kind), null, null));
    }

    @GetMapping("/{id}")
    ModelAndView change(@PathVariable CaseNumber caseNumber, @PathVariable String kind, @PathVariable UUID id) {
        return open(row(caseNumber, kind(kind), id, null));
    }

    private static ModelAndView open(RowPage page) {
        return page.writable()
                ? PlanController.page(VIEW, page, FormErrors.none())
                : new ModelAndView("redirect:" + page.href());
    }

    ModelAndView refused(
            CaseNumber number, RowKind kind, @Nullable UUID id, @Nullable TypedForm typed, Refusal refusal) {
        return PlanController.page(VIEW, row(number, kind, id, typed), FormErrors.of(refusal));
    }

    /** Where a new row leads to: to the next one, when the writer asked for it. */
    static String next(TypedForm form, String plan, RowKind kind, String otherwise) {
        return form.value("next").equals("again") ? plan + "/" + kind.path() + "/new" : otherwise;
    }

    static RowKind kind(String path) {
        return RowKind.at(path).orElseThrow(HttpProblem::notFound);
    }
}
