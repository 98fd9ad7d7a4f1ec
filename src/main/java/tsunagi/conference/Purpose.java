package tsunagi.conference;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tsunagi.supportlog.SupportMethod;

/** 議題の目的 — what a meeting is asked; 様式3 counts each under its own 対応方法 (M05–M07). */
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
            EnumSet.of(Outcome.APPROVED, Outcome.CONTINUED, Outcome.SENT_BACK));

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

    boolean allows(Outcome outcome) {
        return outcomes.contains(outcome);
    }
}
