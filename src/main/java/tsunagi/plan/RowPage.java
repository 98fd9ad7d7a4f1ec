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
 */
record RowPage(
        CaseFrame caseFrame,
        @Nullable AssessmentSummary assessment,
        RowKind kind,
        @Nullable UUID id,
        TypedForm form,
        List<Choice> issues,
        List<Choice> services,
        boolean writable) {
    RowPage {
        issues = List.copyOf(issues);
        services = List.copyOf(services);
    }

    String href() {
        return PlanPage.href(caseFrame);
    }

    String action() {
        return href() + "/" + kind.path() + (id == null ? "" : "/" + id);
    }
}
