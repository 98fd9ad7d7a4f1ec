package tsunagi.supportlog;

import java.util.List;
import tsunagi.phrases.Phrase;
import tsunagi.web.CaseFrame;
import tsunagi.web.Conflict.Stored;

/**
 * What the page for correcting one record shows.
 *
 * @param sameAs whose records it stands in too
 * @param phrases what may be put into its texts
 */
record CorrectionPage(
        CaseFrame caseFrame,
        String listPath,
        String action,
        List<String> sameAs,
        RecordChoices choices,
        List<Phrase> phrases,
        RecordForm form) {
    CorrectionPage with(RecordForm typed) {
        return new CorrectionPage(caseFrame, listPath, action, sameAs, choices, phrases, typed);
    }

    /** Every field of the form as it is stored, to be compared with what somebody else has typed. */
    List<Stored> stored() {
        return List.of(
                Stored.of("on", "対応日", form.on()),
                Stored.of("from", "開始時刻", form.from()),
                Stored.of("until", "終了時刻", form.until()),
                Stored.chosen("method", "対応方法", form.method(), choices.methods()),
                Stored.chosen("counterparts", "対応相手", form.chosenCounterparts(), choices.counterparts()),
                Stored.of("organisation", "相手の機関名", form.organisation()),
                Stored.chosen("place", "場所", form.place(), choices.places()),
                Stored.of("facts", "対応内容", form.facts()),
                Stored.of("views", "所見", form.views()),
                Stored.of("plan", "今後の方針", form.plan()),
                Stored.of("nextOn", "次回予定の日", form.nextOn()),
                Stored.of("nextAt", "次回予定の時刻", form.nextAt()),
                Stored.of("nextWhat", "次回予定の内容・場所", form.nextWhat()),
                Stored.chosen("support", "支援の提供", form.support(), choices.support()),
                Stored.chosen("contents", "支援内容", form.chosenContents(), choices.contents()),
                Stored.chosen("staff", "対応者", form.chosenStaff(), choices.staff()),
                Stored.chosen(HouseholdCases.FIELD, "同じ対応の方", form.chosenCases(), choices.household()));
    }
}
