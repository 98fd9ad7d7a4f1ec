package tsunagi.plan;

import tsunagi.web.CaseFrame;

/** The page on which the text of a plan is changed while the plan is in force. */
record AmendmentSheetPage(CaseFrame caseFrame, TypedForm form, boolean writable) {
    String href() {
        return AmendmentPage.href(caseFrame);
    }
}
