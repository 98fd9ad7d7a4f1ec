package tsunagi.supportlog;

import tsunagi.web.CaseFrame;

/** What the page for correcting one record shows. */
record CorrectionPage(CaseFrame caseFrame, String listPath, String action, RecordChoices choices, RecordForm form) {}
