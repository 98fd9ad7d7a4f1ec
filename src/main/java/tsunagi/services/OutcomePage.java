package tsunagi.services;

import tsunagi.web.CaseFrame;

/** What the page for correcting one 就労開始 or 増収 shows. */
record OutcomePage(CaseFrame caseFrame, OutcomeId id, RecordedOutcome stands) {
    String listPath() {
        return "/cases/" + caseFrame.number() + "/outcomes";
    }

    String path() {
        return listPath() + "/" + id;
    }

    EmploymentOutcome.Kind kind() {
        return stands.outcome().kind();
    }
}
