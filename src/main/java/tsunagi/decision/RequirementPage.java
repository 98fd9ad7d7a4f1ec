package tsunagi.decision;

import tsunagi.tenancy.ServiceCode;
import tsunagi.web.CaseFrame;

/** 利用要件の確認 of one service. */
record RequirementPage(CaseFrame caseFrame, Submission submission, SubmissionLine line) {

    String back() {
        return "/decisions/" + submission.id();
    }

    String path() {
        return back() + "/lines/" + line.id();
    }

    /** 就労準備支援 is met by one of the items of 規則4条. */
    boolean byItem() {
        return line.service().equals(ServiceCode.WORK_PREPARATION);
    }
}
