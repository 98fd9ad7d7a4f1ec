package tsunagi.conference;

import java.util.UUID;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanId;

/**
 * 議題 — one plan before one meeting.
 *
 * @param position from 1
 * @param priorCoordination 事前調整 with the municipality and others (長岡 要領5(3)、札幌 要綱4(3)); may be empty
 */
record AgendaItem(
        UUID id,
        ConferenceId conference,
        CaseId caseId,
        PlanId plan,
        int position,
        String priorCoordination,
        AgendaState state) {}
