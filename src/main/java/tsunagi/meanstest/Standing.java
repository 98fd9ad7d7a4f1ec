package tsunagi.meanstest;

/** 表の値の印 — how sure one may be of a value in a table. Only a confirmed one carries a decision, the others serve what-if. */
public enum Standing {
    /** Published by the municipality or confirmed by it. */
    CONFIRMED("確認済み"),
    /** Follows from a formula that fits all published values. */
    COMPUTED("計算値"),
    /** Taken from what similar municipalities do, or typed by hand. */
    ASSUMED("仮定");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean carriesDecisions() {
        return this == CONFIRMED;
    }
}
