package tsunagi.review;

/** Somebody else wrote on the same board first; carries what stands there now. */
final class ReviewChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReviewPage stored;

    ReviewChangedMeanwhile(ReviewPage stored) {
        super("review changed meanwhile");
        this.stored = stored;
    }

    ReviewPage stored() {
        return stored;
    }
}
