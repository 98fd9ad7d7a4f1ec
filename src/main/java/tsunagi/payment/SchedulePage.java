package tsunagi.payment;

import java.util.List;
import tsunagi.web.CaseFrame;

/**
 * 支払の予定と支払先 of a case's benefits.
 *
 * @param mayPay whether the reader pays: nobody else sees an account whole
 * @param mayClaim whether she decides on what is claimed back
 */
record SchedulePage(CaseFrame caseFrame, List<BenefitSchedule> benefits, boolean mayPay, boolean mayClaim) {
    SchedulePage {
        benefits = List.copyOf(benefits);
    }

    String account(PayeeVersion payee) {
        return mayPay ? payee.account().whole() : payee.account().masked();
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/housing-benefit/payments";
    }

    String payeePath(BenefitSchedule benefit, int share) {
        return path() + "/" + benefit.benefit() + "/payee?share=" + share;
    }

    String claimPath(BenefitSchedule benefit) {
        return ClaimController.CLAIMS + "/new?benefit=" + benefit.benefit();
    }
}
