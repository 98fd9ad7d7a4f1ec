package tsunagi.tenancy;

/** 連絡途絶の扱い — what becomes of a case whose person can no longer be reached. */
public enum LostContact implements Labelled {
    CLOSED("終結"),
    SUSPENDED("中断");

    private final String label;

    LostContact(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
