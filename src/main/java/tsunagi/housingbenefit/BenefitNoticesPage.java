package tsunagi.housingbenefit;

import java.time.LocalDate;
import java.util.List;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/**
 * 決定の通知書.
 *
 * @param issued those that are out
 */
record BenefitNoticesPage(
        CaseFrame caseFrame, BenefitDecision decision, List<BenefitNotice> issued, boolean mayIssue, LocalDate today) {
    BenefitNoticesPage {
        issued = List.copyOf(issued);
    }

    static String path(String caseNumber, BenefitDecisionId id) {
        return "/cases/" + caseNumber + "/housing-benefit/decisions/" + id + "/notices";
    }

    String path() {
        return path(caseFrame.number(), decision.made().id());
    }

    String path(BenefitNotice notice) {
        return path() + "/" + notice.kind().name() + ".pdf";
    }

    /** What can still be issued. */
    List<Choice> open() {
        boolean certified = decision.kind() == DecisionKind.GRANT && decision instanceof BenefitDecision.Paid;
        List<NoticeKind> kinds =
                certified ? List.of(NoticeKind.DECISION, NoticeKind.CERTIFICATE) : List.of(NoticeKind.DECISION);
        return kinds.stream()
                .filter(kind -> issued.stream().noneMatch(notice -> notice.kind() == kind))
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }
}
