package tsunagi.supportlog;

import java.util.List;
import tsunagi.web.CaseFrame;

/**
 * What the page for correcting one record shows.
 *
 * @param sameAs whose records it stands in too
 */
record CorrectionPage(
        CaseFrame caseFrame,
        String listPath,
        String action,
        List<String> sameAs,
        RecordChoices choices,
        RecordForm form) {}
