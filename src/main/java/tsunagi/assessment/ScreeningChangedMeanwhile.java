package tsunagi.assessment;

/** Somebody else has decided the screening first; carries what stands now. */
final class ScreeningChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoredScreening stands;

    ScreeningChangedMeanwhile(StoredScreening stands) {
        super("screened meanwhile");
        this.stands = stands;
    }

    StoredScreening stands() {
        return stands;
    }
}
