package tsunagi.meanstest;

/** 就労準備支援の対象 (規則4条): 1号イ and ロ together, or any item of 2号. */
public enum WorkPreparationCriterion implements Criterion {
    INCOME("1号イ", "世帯収入額が上限以下である", "規則4条1号イ"),
    ASSETS("1号ロ", "金融資産の合計額が上限以下である", "規則4条1号ロ"),
    HARD_TO_GRASP("2号イ", "収入・資産のうち把握することが困難なものがある", "規則4条2号イ"),
    LIKELY("2号ロ", "1号に該当するものとなるおそれがある", "規則4条2号ロ"),
    NECESSARY("2号ハ", "自治体が支援を必要と認める", "規則4条2号ハ");

    private final String number;
    private final String label;
    private final String article;

    WorkPreparationCriterion(String number, String label, String article) {
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
        return this != INCOME && this != ASSETS;
    }
}
