package tsunagi.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.assessment.AssessmentSummary;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * The page of one row.
 *
 * @param assessment 様式2 to look at while writing; null while nobody has written it
 * @param id null for a new row
 * @param amendment the row belongs to the change of a plan in force
 */
record RowPage(
        CaseFrame caseFrame,
        @Nullable AssessmentSummary assessment,
        RowKind kind,
        @Nullable UUID id,
        TypedForm form,
        List<Choice> issues,
        List<Choice> services,
        boolean writable,
        boolean amendment) {
    RowPage {
        issues = List.copyOf(issues);
        services = List.copyOf(services);
    }

    String href() {
        return amendment ? AmendmentPage.href(caseFrame) : PlanPage.href(caseFrame);
    }

    /** Where one goes back to without saving. */
    String back() {
        return amendment ? href() : href() + "/edit";
    }

    String action() {
        return href() + "/" + kind.path() + (id == null ? "" : "/" + id);
    }
}
