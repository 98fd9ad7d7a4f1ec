package tsunagi.meanstest;

/** 求職活動などの種類（規則10条5号イ、申請時確認書） — what the person does each month while the rent is paid. */
public enum DutyKind {
    INTERVIEW("自立相談支援機関の面談"),
    JOB_CONSULTATION("ハローワーク等の職業相談"),
    JOB_APPLICATION("求人への応募・面接"),
    BUSINESS_CONSULTATION("経営相談"),
    BUSINESS_EFFORT("収入の機会を増やす取組");

    private final String label;

    DutyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
