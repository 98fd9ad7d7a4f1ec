package tsunagi.conference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.plan.PlanSummary;
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;
import tsunagi.web.Detail;

/** 一つの議題: what the meeting reads, what is written down, and its outcome. */
record AgendaPage(
        CaseFrame caseFrame, Conference conference, AgendaItem item, Matter matter, Desk desk, Neighbours neighbours) {

    /**
     * What lies before the meeting.
     *
     * @param plan null for a 中断 without one
     * @param route of the plan; null where something else is discussed
     * @param details what is said beside the plan
     */
    record Matter(
            @Nullable PlanSummary plan,
            @Nullable PlanRoute route,
            List<Detail> details,
            List<Coordination> coordinations) {
        Matter {
            details = List.copyOf(details);
            coordinations = List.copyOf(coordinations);
        }
    }

    /**
     * For whoever writes.
     *
     * @param warning about the attendance, for 了承; null when there is none
     * @param begun the day has come
     */
    record Desk(
            MinutesForm.Table table,
            WrittenMinutes written,
            @Nullable String warning,
            boolean begun,
            LocalDate today,
            boolean mayHold) {
        MinutesForm form() {
            return MinutesForm.of(written.minutes(), table);
        }
    }

    /**
     * @param number from 1; 0 where the item is not listed
     * @param before the item before it; null at the first
     * @param after null at the last
     */
    record Neighbours(
            int number,
            int count,
            @Nullable UUID before,
            @Nullable UUID after) {}

    Purpose purpose() {
        return item.purpose();
    }

    /** Where the evaluation is read whole; null for a plan, which stands here itself, and for what is told. */
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

    boolean mayWrite() {
        return desk.mayHold() && deliberation() == null && !caseFrame.ended();
    }

    String path() {
        return href(item.id());
    }

    private String href(UUID id) {
        return "/conferences/" + conference.id() + "/items/" + id;
    }

    @Nullable
    String beforeHref() {
        return neighbours.before() == null ? null : href(neighbours.before());
    }

    @Nullable
    String afterHref() {
        return neighbours.after() == null ? null : href(neighbours.after());
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
