package tsunagi.intake;

import java.util.List;
import tsunagi.web.Choice;

/**
 * The page of a running case.
 *
 * @param warnings what has to be confirmed before the case is saved, empty until it was sent once
 */
record RunningCasePage(RunningCaseForm form, List<Choice> offices, List<SimilarCase> similar, List<String> warnings) {
    RunningCasePage {
        offices = List.copyOf(offices);
        similar = List.copyOf(similar);
        warnings = List.copyOf(warnings);
    }
}
