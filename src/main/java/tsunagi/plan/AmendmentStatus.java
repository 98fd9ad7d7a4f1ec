package tsunagi.plan;

/** プランの変更の状態 as lists and other modules see it; the moves between them are in {@code AmendmentState}. */
public enum AmendmentStatus {
    WRITING("変更を書いている"),
    AWAITING_CITY("本人同意済み・市へ提出前"),
    SUBMITTED("市へ提出済み"),
    SETTLED("変更済み"),
    ABANDONED("取りやめ");

    private final String label;

    AmendmentStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
