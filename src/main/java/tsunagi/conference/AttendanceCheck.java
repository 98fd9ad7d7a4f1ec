package tsunagi.conference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.ConferenceRule;
import tsunagi.tenancy.Quorum;

/**
 * 出席の確かめ — what the municipality's rule says about what is agreed to in the officer's absence (長岡 要領5(2): 支援決定の対象を含むとき
 * 出席する、札幌 要綱4(2): 出席することを基本とする), and the 定足数. Both are rules of 支援調整会議 only.
 *
 * @param invited how many people
 * @param came how many of them
 */
record AttendanceCheck(ConferenceRule rule, boolean officerAttended, Quorum quorum, int invited, int came) {

    /** Without a quorum. */
    AttendanceCheck(ConferenceRule rule, boolean officerAttended) {
        this(rule, officerAttended, Quorum.NONE, 0, 0);
    }

    static AttendanceCheck of(Forum forum, ConferenceRule rule, Quorum quorum, List<Attendee> attendees) {
        int came = (int) attendees.stream().filter(Attendee::attended).count();
        boolean officer = attendees.stream().anyMatch(attendee -> attendee.isOfficer() && attendee.attended());
        return forum.isSupportConference()
                ? new AttendanceCheck(rule, officer, quorum, attendees.size(), came)
                : new AttendanceCheck(
                        new ConferenceRule(
                                rule.regular(), rule.asNeeded(), ConferenceRule.Officer.UNREGULATED, rule.assumed()),
                        officer,
                        Quorum.NONE,
                        attendees.size(),
                        came);
    }

    boolean isQuorate() {
        return came >= quorum.needed(invited);
    }

    /**
     * @return a warning that doesn't stop the outcome; null when there is nothing to say
     * @throws Refusal when nothing can be agreed to without her, or without more people
     */
    @Nullable
    String before(Outcome outcome, boolean planHasDecidedService) {
        if (!outcome.approves()) {
            return null;
        }
        if (!isQuorate()) {
            throw new Refusal("outcome", quorumMissed() + "出席者を記録するか、継続審議としてください");
        }
        if (officerAttended) {
            return null;
        }
        if (rule.officerMustAttend(planHasDecidedService)) {
            throw new Refusal("outcome", "支援決定の対象となる事業を含むプランの了承には、市担当者の出席が必要です。出席者に市担当者を記録するか、継続審議としてください");
        }
        return asARule();
    }

    /** What to say before an outcome is chosen; null when there is nothing to say. */
    @Nullable
    String note(boolean planHasDecidedService) {
        String officer = officerAttended
                ? null
                : rule.officerMustAttend(planHasDecidedService) ? "支援決定の対象となる事業を含むプランです。了承には市担当者の出席が必要です。" : asARule();
        String notes = (isQuorate() ? "" : quorumMissed()) + (officer == null ? "" : officer);
        return notes.isEmpty() ? null : notes;
    }

    private @Nullable String asARule() {
        return rule.officer() == ConferenceRule.Officer.AS_A_RULE ? "市担当者の出席が基本ですが、この会議の出席者に市担当者がいません。" : null;
    }

    private String quorumMissed() {
        return "定足数（%s、%d人）に足りません（構成員%d人、出席%d人）。".formatted(quorum.label(), quorum.needed(invited), invited, came);
    }

    /** For the meeting's page and its minutes: {@code 構成員8人のうち出席6人　定足数：過半数（5人）を満たす}. */
    String label() {
        String count = "構成員%d人のうち出席%d人".formatted(invited, came);
        String needed = quorum.equals(Quorum.NONE)
                ? ""
                : "定足数：%s（%d人）%s".formatted(quorum.label(), quorum.needed(invited), isQuorate() ? "を満たす" : "に足りない");
        String officer = rule.officer() == ConferenceRule.Officer.UNREGULATED
                ? ""
                : "市担当者：" + (officerAttended ? "出席" : "欠席（" + rule.officer().label() + "）");
        return Stream.of(count, needed, officer)
                .filter(each -> !each.isEmpty())
                .reduce((a, b) -> a + "　" + b)
                .orElse(count);
    }
}
