package tsunagi.plan;

import org.jspecify.annotations.Nullable;
import tsunagi.assessment.AssessmentSummary;
import tsunagi.web.CaseFrame;

/**
 * The page プランを書く.
 *
 * @param assessment 様式2 to look at while writing; null while nobody has written it
 * @param view the plan and its saved rows; null when it is saved for the first time
 * @param copied the form holds the text of the plan before
 * @param difference of a 再プラン to the plan before; null for a first plan
 * @param writable false once the person has agreed
 */
record EditPage(
        CaseFrame caseFrame,
        @Nullable AssessmentSummary assessment,
        @Nullable PlanView view,
        TypedForm form,
        RoutePanel route,
        boolean copied,
        @Nullable PlanDifference difference,
        boolean writable) {

    String href() {
        return PlanPage.href(caseFrame);
    }
}
