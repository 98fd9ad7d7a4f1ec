package tsunagi.casepage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tsunagi.casefile.StepNumber;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** What 履歴 shows: each fact of the case's life, voided ones struck through. */
record HistoryPage(CaseFrame caseFrame, List<HistoryLine> lines, LocalDate today) {
    List<Choice> steps() {
        return Arrays.stream(StepNumber.values())
                .map(step -> Choice.of(step.name(), step.number() + " " + step.label()))
                .toList();
    }
}
