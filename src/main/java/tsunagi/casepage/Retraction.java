package tsunagi.casepage;

import tsunagi.casefile.CaseFact;
import tsunagi.casefile.FactKind;

/**
 * 取消し — what the history page may take back. Where a record of its own stands behind a fact (a contact, the plan, the
 * conference's outcome, the city's answer, a 終結, a consent, a つなぎ), the fact and the record would come apart: that is put right on its own
 * screen. A fact whose paper lies in the binder has no such record.
 */
final class Retraction {
    static final String ELSEWHERE = "このできごとは、記録した画面（支援の記録・プラン・会議・決定・終結・同意・つなぎなど）で直してください";

    private Retraction() {}

    static boolean mayTakeBack(CaseFact fact) {
        return fact.kind() != FactKind.RECEIVED && (fact.heldOnPaper() || standsAlone(fact.kind()));
    }

    private static boolean standsAlone(FactKind kind) {
        return switch (kind) {
            case REACHED_OUT, TRIAGE_POSTPONED, TRIAGED_INFORMATION, TRIAGED_REFERRAL, TRIAGED_APPLICATION -> true;
            case APPLIED, EMERGENCY_SUPPORTED, EMERGENCY_NOT_NEEDED -> true;
            case SUPPORT_RECORDED, MONITORED -> false;
            case EVALUATION_DRAFTED, EVALUATION_FINALISED, EVALUATION_ON_AGENDA -> false;
            case EVALUATION_CONTINUED, EVALUATION_SENT_BACK, EVALUATED, REPLANNED -> false;
            case FOLLOW_UP_PLANNED, FOLLOWED_UP, FOLLOW_UP_CANCELLED -> false;
            case STEP_SKIPPED -> true;
            case CLOSED, SUSPENDED, RESUMED -> false;
            case RECEIVED, CONSENTED, CONSENT_REFUSED, CONSENT_WITHDRAWN -> false;
            case ASSESSMENT_STARTED, ASSESSED, SCREENED_INFORMATION, SCREENED_REFERRAL -> false;
            case SCREENED_CONSENT_PENDING, SCREENED_PLAN, SCREENED_ENDED -> false;
            case PLAN_DRAFTED, PLAN_AGREED, PLAN_ON_AGENDA, PLAN_SUBMITTED, PLAN_RETURNED -> false;
            case CONFERENCE_APPROVED, CONFERENCE_APPROVED_AMENDED, CONFERENCE_CONTINUED, CONFERENCE_SENT_BACK -> false;
            case PLAN_DECIDED, PLAN_CONFIRMED, PLAN_REPORTED, DECISION_NOT_NEEDED -> false;
            case REFERRED, ARRIVAL_ASKED_AGAIN, ARRIVAL_CONFIRMED, REFERRAL_ENDED -> false;
            case EMPLOYMENT_STARTED, INCOME_INCREASED, TRIAL_USED -> false;
            case AMENDMENT_SUBMITTED, AMENDMENT_RETURNED, PLAN_AMENDED -> false;
            case PROTECTION_NOTIFIED, PROTECTION_NOTICE_ENDED -> false;
        };
    }
}
