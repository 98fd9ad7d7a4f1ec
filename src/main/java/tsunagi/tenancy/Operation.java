package tsunagi.tenancy;

/** 運営の形 — who runs the 自立相談支援機関 (法5条1項・2項). */
public enum Operation implements Labelled {
    DIRECT("直営"),
    COMMISSIONED("委託"),
    CONSORTIUM("共同事業体");

    private final String label;

    Operation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether plans without a decided service are reported to the municipality; in 直営 there is nobody to report to. */
    public boolean reports() {
        return this != DIRECT;
    }
}
