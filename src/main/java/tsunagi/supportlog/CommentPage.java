package tsunagi.supportlog;

import tsunagi.web.CaseFrame;

/** What the page for a 追記 shows: the record that it is written to. */
record CommentPage(CaseFrame caseFrame, String listPath, RecordsPage.Line line) {
    String action() {
        return listPath + "/" + line.id() + "/comment";
    }
}
