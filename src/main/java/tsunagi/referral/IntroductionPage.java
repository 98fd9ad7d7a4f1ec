package tsunagi.referral;

import java.time.LocalDate;
import java.util.List;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** 紹介元: what the form shows beside the typed text. */
record IntroductionPage(CaseFrame caseFrame, List<Choice> desks, LocalDate receivedOn) {
    IntroductionPage {
        desks = List.copyOf(desks);
    }
}
