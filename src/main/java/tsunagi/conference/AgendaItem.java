package tsunagi.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanId;

/**
 * 議題 — one case before one meeting: its plan, the evaluation of it, or a 中断.
 *
 * @param plan null for a 中断 without a plan
 * @param reason of a 中断 without an evaluation, or what a 報告 or 資源不足 is about; null otherwise
 * @param position from 1
 * @param priorCoordination 事前調整 with the municipality and others (長岡 要領5(3)、札幌 要綱4(3)); may be empty
 */
record AgendaItem(
        UUID id,
        ConferenceId conference,
        Purpose purpose,
        CaseId caseId,
        @Nullable PlanId plan,
        @Nullable String reason,
        int position,
        String priorCoordination,
        AgendaState state) {
    Discussed discussed() {
        return new Discussed(caseId, plan, reason);
    }
}
