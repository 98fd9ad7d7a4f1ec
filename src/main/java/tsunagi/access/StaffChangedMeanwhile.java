package tsunagi.access;

/** Somebody else changed the same 職員 first; carries what is stored now. */
final class StaffChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StaffPage stored;

    StaffChangedMeanwhile(StaffPage stored) {
        super("staff member changed meanwhile");
        this.stored = stored;
    }

    StaffPage stored() {
        return stored;
    }
}
