package tsunagi.conference;

import java.time.LocalDate;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/**
 * 足りない社会資源 — what one meeting found missing (長岡 要領5(1)エ、札幌 要綱4(1)エ). It names a case's number and never a person.
 *
 * @param forum at which meeting
 */
record Shortage(
        ConferenceId conference,
        LocalDate heldOn,
        Forum forum,
        CaseId caseId,
        CaseNumber number,
        Purpose purpose,
        String missing) {}
