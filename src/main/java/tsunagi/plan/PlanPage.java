package tsunagi.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.web.CaseFrame;
import tsunagi.web.Tone;

/**
 * The page プラン.
 *
 * @param view null before the first plan is begun
 * @param begins a new プラン期 has begun that has no plan yet
 */
record PlanPage(
        CaseFrame caseFrame,
        @Nullable PlanView view,
        @Nullable RoutePanel route,
        List<Gap> gaps,
        List<PlanRevisions.Frozen> revisions,
        boolean mayEdit,
        boolean begins) {
    PlanPage {
        gaps = List.copyOf(gaps);
        revisions = List.copyOf(revisions);
    }

    String href() {
        return href(caseFrame);
    }

    static String href(CaseFrame frame) {
        return "/cases/" + frame.number() + "/plan";
    }

    static Tone tone(PlanStatus status) {
        return switch (status) {
            case DRAFT, REWORKED -> Tone.NEUTRAL;
            case AGREED, AGREED_AGAIN, ON_AGENDA, CONTINUED, APPROVED, APPROVED_AMENDED, SUBMITTED -> Tone.INFO;
            case SENT_BACK, RETURNED -> Tone.WARNING;
            case DECIDED, CONFIRMED, REPORTED, NOT_NEEDED -> Tone.SUCCESS;
        };
    }
}
