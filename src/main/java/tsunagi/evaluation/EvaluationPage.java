package tsunagi.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.forms.SheetView;
import tsunagi.web.CaseFrame;
import tsunagi.web.FormErrors;

/**
 * What the page of the evaluation shows.
 *
 * @param sheet null while there is neither a plan in force nor a sheet
 * @param standing null together with the sheet
 * @param timing null where no day was chosen with the person
 * @param warnings what looks odd on the saved sheet
 * @param earlier terms of the evaluations before this one, the latest first
 * @param next what may be done with the evaluation now
 */
record EvaluationPage(
        CaseFrame caseFrame,
        @Nullable SheetView sheet,
        @Nullable EvaluationStanding standing,
        @Nullable EvaluationTiming timing,
        List<String> warnings,
        List<Integer> earlier,
        Next next) {
    EvaluationPage {
        warnings = List.copyOf(warnings);
        earlier = List.copyOf(earlier);
    }

    /**
     * @param correct whether the finalised sheet may be opened for correction
     * @param print whether the reader may print it
     * @param propose whether it waits to be put before a meeting
     * @param agreed what a meeting has agreed to and the reader may carry out; null otherwise
     */
    record Next(
            boolean correct,
            boolean print,
            boolean propose,
            @Nullable EvaluationResult agreed) {
        static final Next NOTHING = new Next(false, false, false, null);
    }

    EvaluationPage with(SheetView other) {
        return new EvaluationPage(caseFrame, other, standing, timing, warnings, earlier, next);
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/evaluation";
    }

    String casePath() {
        return "/cases/" + caseFrame.number();
    }

    FormErrors errors() {
        return sheet == null ? FormErrors.none() : sheet.errors();
    }

    @Nullable
    String correctHref() {
        return next.correct() ? path() + "/correction" : null;
    }
}
