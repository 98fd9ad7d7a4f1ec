package tsunagi.supportlog;

import java.util.List;
import tsunagi.phrases.Phrase;
import tsunagi.web.CaseFrame;

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
}
