package tsunagi.payment;

import java.util.List;
import tsunagi.kernel.Yen;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** 支払先を決める. */
record PayeePage(CaseFrame caseFrame, BenefitSchedule benefit, int share) {
    List<Choice> kinds() {
        return PayeeKind.choices(benefit.moving());
    }

    Yen room() {
        return benefit.unassigned();
    }

    String back() {
        return "/cases/" + caseFrame.number() + "/housing-benefit/payments";
    }

    String action() {
        return back() + "/" + benefit.benefit() + "/payee";
    }
}
