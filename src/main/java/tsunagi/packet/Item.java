package tsunagi.packet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.conference.Discussed;
import tsunagi.conference.Purpose;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.plan.PlanId;

/**
 * 議題, as far as papers need it.
 *
 * @param plan null for a 中断 without one
 * @param reason of a 中断 without an evaluation; null otherwise
 * @param prior 事前調整; may be empty
 */
record Item(
        UUID id,
        CaseId caseId,
        CaseNumber number,
        PersonId person,
        Purpose purpose,
        @Nullable PlanId plan,
        @Nullable String reason,
        String prior) {
    Discussed discussed() {
        return new Discussed(caseId, plan, reason);
    }
}
