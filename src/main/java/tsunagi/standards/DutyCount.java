package tsunagi.standards;

/** 支給中の活動（規則10条5号イ） — how often a recipient does what, in the two variants of those who seek work and of those in business. */
public enum DutyCount {
    SEEKER_INTERVIEW("求職者：自立相談支援機関の面談", "月", "回以上"),
    SEEKER_JOB_CONSULTATION("求職者：ハローワーク等の職業相談", "月", "回以上"),
    SEEKER_APPLICATION("求職者：応募・面接", "原則週", "回以上"),
    BUSINESS_INTERVIEW("自営業者等：自立相談支援機関の面談", "月", "回以上"),
    BUSINESS_CONSULTATION("自営業者等：経営相談", "原則月", "回以上"),
    BUSINESS_INCOME_EFFORT("自営業者等：収入の機会を増やす取組", "月", "回以上"),
    /** From the month after it, people in business seek work like all others. */
    BUSINESS_MONTHS("自営業者等の活動に代えられる期間", "支給の", "か月目まで");

    private final String label;
    private final String before;
    private final String after;

    DutyCount(String label, String before, String after) {
        this.label = label;
        this.before = before;
        this.after = after;
    }

    public String label() {
        return label;
    }

    String shown(long number) {
        return before + number + after;
    }
}
