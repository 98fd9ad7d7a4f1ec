package tsunagi.decision;

/** Somebody else answered the submission after the page was opened; the reader looks again before acting. */
final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("the submission was changed meanwhile");
    }
}
