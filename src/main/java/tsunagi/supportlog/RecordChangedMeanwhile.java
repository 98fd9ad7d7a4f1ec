package tsunagi.supportlog;

/** Somebody else corrected the same record first; carries what stands now. */
final class RecordChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SupportRecord stands;
    private final String by;

    RecordChangedMeanwhile(SupportRecord stands, String by) {
        super("record corrected meanwhile");
        this.stands = stands;
        this.by = by;
    }

    SupportRecord stands() {
        return stands;
    }

    String by() {
        return by;
    }
}
