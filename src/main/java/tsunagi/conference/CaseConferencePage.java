package tsunagi.conference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.PlanStatus;
import tsunagi.plan.PlanSummary;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 会議 of a case: put its plan on an agenda, and what meetings have said.
 *
 * @param plan null while there is none
 * @param conferences meetings that the plan can be put before, the next one first
 */
record CaseConferencePage(
        CaseFrame caseFrame,
        CaseNumber number,
        @Nullable PlanSummary plan,
        List<ConferencesPage.Row> conferences,
        List<ConferenceOutcome> history,
        boolean mayHold) {
    private static final Set<PlanStatus> READY =
            Set.of(PlanStatus.AGREED, PlanStatus.AGREED_AGAIN, PlanStatus.CONTINUED);

    CaseConferencePage {
        conferences = List.copyOf(conferences);
        history = List.copyOf(history);
    }

    List<Choice> choices() {
        return conferences.stream()
                .map(row -> Choice.of(
                        row.id().toString(), row.when() + " " + row.kind().label() + "　" + row.place()))
                .toList();
    }

    boolean waiting() {
        return plan != null && plan.status() == PlanStatus.ON_AGENDA;
    }

    /** Whether the person has agreed, so that the plan can be put before a meeting. */
    boolean ready() {
        return plan != null && READY.contains(plan.status());
    }

    String path() {
        return "/cases/" + number + "/conference";
    }
}
