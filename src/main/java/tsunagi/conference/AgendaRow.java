package tsunagi.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/**
 * One line of an agenda.
 *
 * @param ended the case has come to its end, so that nothing is left to discuss
 * @param outcome null until the meeting has spoken
 */
record AgendaRow(
        UUID id,
        Purpose purpose,
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        int position,
        String priorCoordination,
        boolean ended,
        @Nullable Outcome outcome) {
    boolean open() {
        return outcome == null && !ended;
    }
}
