package tsunagi.intake;

import tsunagi.casefile.Stage;
import tsunagi.kernel.CaseNumber;

/** How one case of a person stands. */
record CaseStanding(CaseNumber number, Stage stage) {
    static CaseStanding of(String number, String stage) {
        return new CaseStanding(new CaseNumber(number), Stage.valueOf(stage));
    }

    /** A consultation that ended, or a case closed: whoever comes again gets a new case. A 中断 resumes in the same one. */
    boolean isOver() {
        return stage == Stage.CLOSED || stage == Stage.CONSULTATION_ONLY;
    }
}
