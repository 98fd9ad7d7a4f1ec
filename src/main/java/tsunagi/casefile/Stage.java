package tsunagi.casefile;

/** 段階 — where a case stands, as staff see it on each list; never set by hand, always computed by {@link Progress}. */
public enum Stage {
    CONSULTATION_ONLY("相談のみ"),
    RECEIVED("受付"),
    APPLICATION("利用申込"),
    ASSESSING("アセスメント中"),
    PLAN_DRAFT("プラン案"),
    AWAITING_CONFERENCE("会議待ち"),
    AWAITING_DECISION("決定待ち"),
    IN_SUPPORT("支援中"),
    EVALUATION_DUE("評価時期"),
    CLOSED("終結"),
    SUSPENDED("中断");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody still works on the case. */
    public boolean running() {
        return !ended() && this != CONSULTATION_ONLY;
    }

    /** 終結 or 中断: what was under way before is no longer waited for. */
    public boolean ended() {
        return this == CLOSED || this == SUSPENDED;
    }
}
