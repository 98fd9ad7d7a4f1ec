package tsunagi.casepage;

import java.util.Arrays;
import java.util.List;
import tsunagi.casefile.StepNumber;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * What 履歴 shows: each fact of the case's life, voided ones struck through, the days that were put off, and who handed it
 * to whom.
 *
 * @param mayChange whether the reader may void a fact or skip a step
 */
record HistoryPage(
        CaseFrame caseFrame,
        List<HistoryLine> lines,
        List<PostponedDay> postponed,
        List<Handover> handovers,
        boolean mayChange) {
    List<Choice> steps() {
        return Arrays.stream(StepNumber.values())
                .map(step -> Choice.of(step.name(), step.number() + " " + step.label()))
                .toList();
    }
}
