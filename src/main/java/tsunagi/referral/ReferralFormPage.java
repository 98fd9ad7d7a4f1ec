package tsunagi.referral;

import java.time.LocalDate;
import java.util.List;
import tsunagi.consent.ConsentStanding;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** つなぐ: what the form shows beside the typed text. */
record ReferralFormPage(CaseFrame caseFrame, List<Choice> destinations, ConsentStanding consent, LocalDate today) {
    ReferralFormPage {
        destinations = List.copyOf(destinations);
    }
}
