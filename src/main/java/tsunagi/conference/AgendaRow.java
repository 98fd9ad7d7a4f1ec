package tsunagi.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/** One line of an agenda; the outcome is null until the meeting has spoken. */
record AgendaRow(
        UUID id,
        Purpose purpose,
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        int position,
        String priorCoordination,
        @Nullable Outcome outcome) {}
