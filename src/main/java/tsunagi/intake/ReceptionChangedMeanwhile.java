package tsunagi.intake;

/** 競合 — somebody else corrected the reception after it was read; holds what is stored now. */
final class ReceptionChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoredReception stored;

    ReceptionChangedMeanwhile(StoredReception stored) {
        super("changed meanwhile");
        this.stored = stored;
    }

    StoredReception stored() {
        return stored;
    }
}
