package tsunagi.conference;

import org.jspecify.annotations.Nullable;
import tsunagi.plan.PlanSummary;
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.CaseFrame;

/**
 * 一つの議題: the plan as the meeting reads it, and its outcome.
 *
 * @param warning about the attendance, for 了承; null when there is none
 */
record AgendaPage(
        CaseFrame caseFrame,
        Conference conference,
        AgendaItem item,
        PlanSummary plan,
        PlanRoute route,
        @Nullable String warning,
        boolean mayHold) {

    String path() {
        return "/conferences/" + conference.id() + "/items/" + item.id();
    }

    /** Null while nothing is written down. */
    @Nullable
    Deliberation deliberation() {
        return switch (item.state()) {
            case AgendaState.Pending pending -> null;
            case AgendaState.Concluded concluded -> concluded.deliberation();
        };
    }
}
