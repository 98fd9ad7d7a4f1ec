package tsunagi.meanstest;

/** 算定の結果. */
public enum Outcome {
    PAYABLE("支給"),
    NOT_PAYABLE("不支給"),
    /** The conditions are met and the formula gives nothing: the municipality decides what that means. */
    ZERO_AMOUNT("支給額0円"),
    /** Nothing fails, and without the income nothing can be computed; never the result of a complete application. */
    UNDETERMINED("未算定");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
