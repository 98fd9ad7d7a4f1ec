package tsunagi.intake;

import java.util.List;
import tsunagi.forms.FormOption;
import tsunagi.web.Choice;

/**
 * The page of a new consultation.
 *
 * @param offices more than one only where the staff member works at several
 * @param mayEnterRunningCase whether to offer 進行中のケースを登録する
 * @param complaints 主訴 as the municipality's 様式1 offers them today
 */
record NewIntakePage(
        IntakeForm form,
        boolean mayEnterRunningCase,
        List<Choice> offices,
        List<FormOption> complaints,
        List<SimilarCase> similar) {
    NewIntakePage {
        offices = List.copyOf(offices);
        complaints = List.copyOf(complaints);
        similar = List.copyOf(similar);
    }
}
