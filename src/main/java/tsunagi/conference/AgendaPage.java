package tsunagi.conference;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.plan.PlanSummary;
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/**
 * 一つの議題: what the meeting reads, and its outcome.
 *
 * @param warning about the attendance, for 了承; null when there is none
 */
record AgendaPage(
        CaseFrame caseFrame,
        Conference conference,
        AgendaItem item,
        Matter matter,
        @Nullable String warning,
        boolean mayHold) {

    /**
     * What lies before the meeting.
     *
     * @param plan null for a 中断 without one
     * @param route of the plan; null where something else is discussed
     * @param details what is said beside the plan
     */
    record Matter(@Nullable PlanSummary plan, @Nullable PlanRoute route, List<Detail> details) {
        Matter {
            details = List.copyOf(details);
        }
    }

    Purpose purpose() {
        return item.purpose();
    }

    /** Where the evaluation is read whole; null for a plan, which stands here itself. */
    @Nullable
    String sheetHref() {
        return item.purpose() == Purpose.PLAN || item.plan() == null
                ? null
                : "/cases/" + caseFrame.number() + "/evaluation";
    }

    List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(item.purpose()::allows)
                .map(outcome -> Choice.of(outcome.name(), outcome.label()))
                .toList();
    }

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
