package tsunagi.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/**
 * 関わる方 — a case whose person's data was lost or leaked.
 *
 * @param notifiedOn 本人へ通知した日; null until then
 * @param visible whether the reader may see the case, and so the name; else she sees its number only
 */
record InvolvedCase(
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        KnownBy knownBy,
        @Nullable LocalDate notifiedOn,
        boolean visible) {}
