package tsunagi.worklist;

import tsunagi.casefile.NextMove;

/**
 * 期限の目安 — how soon a next move is expected where neither law nor plan nor agreement sets a day, and which days can't be put off
 * without a reason.
 */
final class DutyRules {
    private DutyRules() {}

    /** Counted from the day since which it is waited for. */
    static Pace pace(NextMove move) {
        return switch (move) {
            case TRIAGE, STOP_PASSING_ON, SUBMIT_PLAN, SUBMIT_AMENDMENT, CLOSE, NOTHING -> Pace.AT_ONCE;
            // Never without a day of their own: their pace is not asked for.
            case RECEIVE_ACTIVITY_REPORT, RECEIVE_SUSPENSION_REPORT, ASK_EXTENSION, END_BENEFIT -> Pace.AT_ONCE;
            case ASK_ARRIVAL, GET_CONSENT, SCREEN, PUT_ON_AGENDA, PUT_EVALUATION_ON_AGENDA, DO_AS_REVIEWED -> Pace.SOON;
            case GET_APPLICATION,
                    AGREE_PLAN,
                    REVISE_PLAN,
                    REVISE_AMENDMENT,
                    AWAIT_CITY,
                    GIVE_SUPPORT,
                    REPLAN,
                    FOLLOW_UP -> Pace.USUAL;
            case ASSESS, DRAFT_PLAN, HOLD_CONFERENCE, HOLD_EVALUATION_CONFERENCE, MONITOR, EVALUATE -> Pace.LONG;
        };
    }

    /** A day that the plan sets with the person (要領4(3)ウ), or by which a return is to be handed in. */
    static boolean needsReason(String duty) {
        return duty.equals(DutyKey.FILING)
                || duty.equals(NextMove.EVALUATE.name())
                || duty.equals(NextMove.MONITOR.name());
    }
}
