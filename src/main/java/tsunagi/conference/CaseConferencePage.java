package tsunagi.conference;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseNumber;
import tsunagi.plan.PlanSummary;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 会議 of a case: put what is ready on an agenda, and what meetings have said.
 *
 * @param plan null while there is none
 * @param ready what can be put before a meeting now
 * @param suspensionReasons why a case without an evaluation may be suspended; empty where it may not
 * @param conferences meetings that the plan can be put before, the next one first
 */
record CaseConferencePage(
        CaseFrame caseFrame,
        CaseNumber number,
        @Nullable PlanSummary plan,
        List<Purpose> ready,
        List<Choice> suspensionReasons,
        List<ConferencesPage.Row> conferences,
        List<ConferenceOutcome> history,
        boolean mayHold) {
    CaseConferencePage {
        ready = List.copyOf(ready);
        suspensionReasons = List.copyOf(suspensionReasons);
        conferences = List.copyOf(conferences);
        history = List.copyOf(history);
    }

    /** For which purposes the page has a form: the one that was asked for, or what was prepared for a meeting. */
    List<Purpose> shown(AgendaForm form) {
        return ready.stream()
                .filter(purpose -> form.purpose() == null
                        ? !purpose.isTold() && reasons(purpose).isEmpty()
                        : purpose == form.asked())
                .toList();
    }

    /** Whether a 中断 could be put forward without any preparation; it has its own link, for it is rare. */
    boolean maySuspend() {
        return mayHold && !suspensionReasons.isEmpty() && !conferences.isEmpty();
    }

    List<Choice> reasons(Purpose purpose) {
        return purpose == Purpose.SUSPENSION ? suspensionReasons : List.of();
    }

    /** Meetings that may be asked this. */
    List<Choice> choices(Purpose purpose) {
        return conferences.stream()
                .filter(row -> row.forum().discusses(purpose))
                .map(row -> Choice.of(row.id().toString(), row.when() + " " + row.title() + "　" + row.place()))
                .toList();
    }

    /** What can be told to a meeting at any time. */
    List<Purpose> told() {
        return mayHold && !conferences.isEmpty()
                ? ready.stream().filter(Purpose::isTold).toList()
                : List.of();
    }

    /** What of the case's course waits for a meeting's outcome, in words; empty when nothing does. */
    String waitingFor() {
        return history.stream()
                .filter(entry ->
                        entry.deliberation() == null && !entry.purpose().isTold())
                .map(entry -> entry.purpose().subject())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    String path() {
        return "/cases/" + number + "/conference";
    }
}
