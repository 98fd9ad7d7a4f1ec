package tsunagi.services;

import java.time.LocalDate;
import java.util.List;
import tsunagi.web.CaseFrame;
import tsunagi.web.Choice;

/** 緊急的な支援 of one case, newest first, with what its form offers. */
record EmergencyPage(
        CaseFrame caseFrame,
        List<EmergencySupport> supports,
        List<Choice> resources,
        LocalDate today,
        boolean mayRecord) {
    EmergencyPage {
        supports = List.copyOf(supports);
        resources = List.copyOf(resources);
    }
}
