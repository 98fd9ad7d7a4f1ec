package tsunagi.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/**
 * What the page of the screening shows.
 *
 * @param stands the result that stands; null before the first
 */
record ScreeningPage(
        CaseFrame caseFrame,
        String path,
        boolean mayDecide,
        ScreeningForm form,
        Choices choices,
        Conditions conditions,
        @Nullable Line stands,
        List<Line> earlier) {
    record Choices(
            List<Choice> results,
            List<Choice> destinations,
            List<Choice> followUps,
            List<Choice> linkMethods,
            List<Choice> urgent,
            List<Choice> onPaper) {}

    /** What K3 and K4 depend on. */
    record Conditions(boolean consentStands, boolean assessed) {}

    /** One decided screening. */
    record Line(ScreeningResult result, String label, String decided, List<Detail> details, String reason) {}

    /** Where the case goes on from the result that stands; null while there is nothing to do. */
    @Nullable
    Choice next() {
        if (stands == null) {
            return null;
        }
        return switch (stands.result()) {
            case INFORMATION, ENDED -> Choice.of(page("/closing"), "終結にする");
            case REFERRAL -> Choice.of(page("/referrals"), "つなぎを記録する");
            case CONSENT_PENDING -> Choice.of(page("/application"), "申込・同意を記録する");
            case PLAN -> Choice.of(page("/plan"), "プラン案を作る");
        };
    }

    String assessmentHref() {
        return page("/assessment");
    }

    private String page(String page) {
        return "/cases/" + caseFrame.number() + page;
    }
}
