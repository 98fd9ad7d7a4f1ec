package tsunagi.decision;

import java.util.Arrays;
import java.util.List;
import tsunagi.tenancy.ServiceCode;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 利用要件の確認 of one service.
 *
 * @param notified 特定被保護者: nothing is tested
 */
record RequirementPage(CaseFrame caseFrame, Submission submission, SubmissionLine line, boolean notified) {

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

    /** What can be chosen: of a 特定被保護者 only that nothing is tested. */
    List<Choice> grounds() {
        return Arrays.stream(Requirement.Ground.values())
                .filter(ground -> notified == (ground == Requirement.Ground.PROTECTED))
                .map(ground -> Choice.of(ground.name(), ground.label()))
                .toList();
    }
}
