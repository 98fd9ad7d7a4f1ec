package tsunagi.meanstest;

/** 支給期間の別（規則12条1項）: three months, and twice three more. */
public enum PaymentStage {
    FIRST("当初", 3),
    EXTENSION("延長", 6),
    RE_EXTENSION("再延長", 9);

    private final String label;
    private final int months;

    PaymentStage(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    /** How many months are paid from the beginning to the end of this stage. */
    public int months() {
        return months;
    }
}
