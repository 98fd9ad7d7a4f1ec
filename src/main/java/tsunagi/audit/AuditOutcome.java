package tsunagi.audit;

/** Whether the act happened or was refused at the door. */
public enum AuditOutcome {
    DONE("実行"),
    REFUSED("拒否");

    private final String label;

    AuditOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
