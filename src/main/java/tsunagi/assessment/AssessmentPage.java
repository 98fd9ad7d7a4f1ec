package tsunagi.assessment;

import org.jspecify.annotations.Nullable;
import tsunagi.forms.SheetView;
import tsunagi.web.CaseFrame;

/**
 * What the page of the assessment shows.
 *
 * @param screening the result that stands; null before the first
 * @param correctHref where the finalised sheet is opened for correction; null for who may not
 */
record AssessmentPage(
        CaseFrame caseFrame,
        String path,
        SheetView sheet,
        ScreeningPage.@Nullable Line screening,
        @Nullable String correctHref,
        boolean mayPrint) {
    AssessmentPage with(SheetView other) {
        return new AssessmentPage(caseFrame, path, other, screening, correctHref, mayPrint);
    }

    String screeningHref() {
        return "/cases/" + caseFrame.number() + "/screening";
    }
}
