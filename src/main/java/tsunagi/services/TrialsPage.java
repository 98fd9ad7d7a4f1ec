package tsunagi.services;

import java.time.LocalDate;
import java.util.List;
import tsunagi.web.CaseFrame;

/** 就労準備支援の体験利用 of one case, newest first. */
record TrialsPage(CaseFrame caseFrame, List<PreparationTrial> trials, LocalDate today, boolean mayRecord) {
    TrialsPage {
        trials = List.copyOf(trials);
    }

    String path() {
        return "/cases/" + caseFrame.number() + "/trials";
    }
}
