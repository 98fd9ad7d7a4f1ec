package tsunagi.casefile;

/** 13の手順 of the 実施要綱 (architecture §4), in their order. Steps 5 to 12 repeat with each プラン期. */
public enum StepNumber {
    FINDING("把握・アウトリーチ"),
    CONSULTATION("包括的相談"),
    APPLICATION("利用申込"),
    EMERGENCY("緊急的な支援"),
    ASSESSMENT("アセスメント"),
    PLAN("プラン(案)"),
    CONFERENCE("支援調整会議"),
    DECISION("支援決定"),
    SUPPORT("支援の提供"),
    MONITORING("モニタリング"),
    EVALUATION("プラン評価"),
    REPLANNING("再プラン"),
    CLOSING("終結");

    private final String label;

    StepNumber(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public int number() {
        return ordinal() + 1;
    }

    boolean repeatsWithPlanTerm() {
        return compareTo(ASSESSMENT) >= 0 && compareTo(REPLANNING) <= 0;
    }
}
