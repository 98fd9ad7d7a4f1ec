package tsunagi.housingbenefit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tsunagi.kernel.CaseNumber;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * The form in which an application is written down.
 *
 * @param offered what stands in the form when it is opened
 * @param version of the application that is put right; 0 of a new one
 */
record ApplicationFormPage(
        CaseNumber number,
        CaseFrame caseFrame,
        Purpose purpose,
        StatementPart part,
        Map<String, String> offered,
        long version) {
    static final List<Choice> CHANGE_GROUNDS = Arrays.stream(ChangeGround.values())
            .map(ground -> Choice.of(ground.name(), ground.label()))
            .toList();

    String path() {
        return purpose.path(number);
    }

    String button() {
        return purpose.corrects() ? "申請の内容を直す" : "申請を受け付ける";
    }

    /** Where one comes from, and goes back to. */
    String back() {
        return "/cases/" + number.value() + "/housing-benefit"
                + (purpose instanceof Purpose.Correction(var id) ? "/applications/" + id : "");
    }
}
