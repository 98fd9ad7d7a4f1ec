package tsunagi.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.CaseFrame;
import tsunagi.web.Detail;

/**
 * What the page of the closing shows.
 *
 * @param suggestion the form as it opens
 * @param suspends whether 連絡が取れなくなった suspends the case instead of closing it
 * @param stands the closing that stands; null while the case runs
 */
record ClosingPage(
        CaseFrame caseFrame,
        String path,
        ClosingForm suggestion,
        boolean mayClose,
        boolean suspends,
        List<String> open,
        @Nullable Line stands) {
    record Line(Closing.Kind kind, ClosingReason reason, List<Detail> details) {
        boolean isOfTheDeceased() {
            return reason == ClosingReason.DECEASED;
        }

        boolean isSuspended() {
            return kind == Closing.Kind.SUSPENDED;
        }
    }

    String casePath() {
        return "/cases/" + caseFrame.number();
    }
}
