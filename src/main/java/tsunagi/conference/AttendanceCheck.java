package tsunagi.conference;

import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ConferenceRule;

/**
 * 市担当者の出席 — what the municipality's rule says about a plan agreed to in her absence (長岡 要領5(2): 支援決定の対象を含むとき
 * 出席する、札幌 要綱4(2): 出席することを基本とする).
 */
record AttendanceCheck(ConferenceRule rule, boolean officerAttended) {

    /**
     * @return a warning that doesn't stop the outcome; null when there is nothing to say
     * @throws Refusal when the plan can't be agreed to without her
     */
    @Nullable
    String before(Outcome outcome, boolean planHasDecidedService) {
        if (officerAttended || !outcome.approves()) {
            return null;
        }
        if (rule.officerMustAttend(planHasDecidedService)) {
            throw new Refusal("outcome", "支援決定の対象となる事業を含むプランの了承には、市担当者の出席が必要です。出席者に市担当者を記録するか、継続審議としてください");
        }
        return rule.officer() == ConferenceRule.Officer.AS_A_RULE ? "市担当者の出席が基本ですが、この会議の出席者に市担当者がいません。" : null;
    }

    /** What to say before an outcome is chosen; null when there is nothing to say. */
    @Nullable
    String note(boolean planHasDecidedService) {
        if (officerAttended) {
            return null;
        }
        return rule.officerMustAttend(planHasDecidedService)
                ? "支援決定の対象となる事業を含むプランです。了承には市担当者の出席が必要です。"
                : before(Outcome.APPROVED, planHasDecidedService);
    }
}
