package tsunagi.meanstest;

/** 居住支援（宿泊場所の供与）の対象 (法3条6項1号、規則6条): no home, and 1号イ and ロ together or 2号. */
public enum HousingSupportCriterion implements Criterion {
    NO_HOME("住居", "一定の住居を持たない", "法3条6項1号"),
    INCOME("1号イ", "世帯収入額が上限以下である", "規則6条1号イ"),
    ASSETS("1号ロ", "金融資産の合計額が上限以下である", "規則6条1号ロ"),
    URGENT("2号", "緊急性等を勘案し、自治体が支援を必要と認める", "規則6条2号");

    private final String number;
    private final String label;
    private final String article;

    HousingSupportCriterion(String number, String label, String article) {
        this.number = number;
        this.label = label;
        this.article = article;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String article() {
        return article;
    }

    /** Somebody answers it; otherwise it is computed. */
    public boolean isAnswered() {
        return this == NO_HOME || this == URGENT;
    }
}
