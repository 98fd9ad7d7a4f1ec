package tsunagi.conference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tsunagi.supportlog.SupportMethod;

/** 議題の目的 — what a meeting is asked; 様式3 counts plans, evaluations and 中断 under 対応方法 of their own
 * (M05–M07), everything else under その他の会議 (M08). */
public enum Purpose {
    PLAN("プラン策定", "プラン", SupportMethod.PLAN_CONFERENCE, EnumSet.allOf(Outcome.class)),
    EVALUATION(
            "評価実施",
            "プランの評価",
            SupportMethod.EVALUATION_CONFERENCE,
            EnumSet.of(Outcome.APPROVED, Outcome.CONTINUED, Outcome.SENT_BACK)),
    SUSPENSION(
            "中断決定",
            "中断",
            SupportMethod.SUSPENSION_CONFERENCE,
            EnumSet.of(Outcome.APPROVED, Outcome.CONTINUED, Outcome.SENT_BACK)),
    REPORT("報告", "報告", SupportMethod.OTHER_MEETING, EnumSet.of(Outcome.APPROVED, Outcome.CONTINUED)),
    SHORTAGE("資源不足", "社会資源の不足", SupportMethod.OTHER_MEETING, EnumSet.of(Outcome.APPROVED, Outcome.CONTINUED));

    private final String label;
    private final String subject;
    private final SupportMethod method;
    private final Set<Outcome> outcomes;

    Purpose(String label, String subject, SupportMethod method, Set<Outcome> outcomes) {
        this.label = label;
        this.subject = subject;
        this.method = method;
        this.outcomes = Set.copyOf(outcomes);
    }

    /** {@code プラン策定} */
    public String label() {
        return label;
    }

    /** What lies before the meeting: {@code プランの評価}. */
    String subject() {
        return subject;
    }

    /** Under which 対応方法 the meeting stands in 様式3. */
    public SupportMethod method() {
        return method;
    }

    /** What a meeting can make of it, in the order of the form. */
    List<Outcome> outcomes() {
        return outcomes.stream().sorted().toList();
    }

    /** Said in the desk's own words, without a form of the standard: 報告 and 資源不足. */
    boolean isTold() {
        return this == REPORT || this == SHORTAGE;
    }

    boolean allows(Outcome outcome) {
        return outcomes.contains(outcome);
    }
}
