package tsunagi.conference;

/** 協議の結果 of a plan (標準様式5 ■支援調整会議). */
public enum Outcome {
    APPROVED("了承"),
    /** The person agrees to the amended plan again before it goes to the municipality. */
    APPROVED_AMENDED("修正了承"),
    CONTINUED("継続審議"),
    SENT_BACK("差戻し");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean approves() {
        return this == APPROVED || this == APPROVED_AMENDED;
    }
}
