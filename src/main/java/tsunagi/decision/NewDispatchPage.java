package tsunagi.decision;

import tsunagi.kernel.CaseNumber;
import tsunagi.web.CaseFrame;

/** 送付物を作る. */
record NewDispatchPage(CaseFrame caseFrame, CaseNumber number, SubmissionId submission, PlannedDispatch planned) {
    String path() {
        return "/cases/" + number + "/dispatches";
    }
}
