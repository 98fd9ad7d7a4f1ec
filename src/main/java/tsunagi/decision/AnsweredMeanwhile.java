package tsunagi.decision;

/**
 * Somebody else answered the submission after the page was opened; the reader looks again before acting. An answer is an act and no
 * form whose fields could be put together, so there is nothing here to compare and no {@link tsunagi.web.ChangedMeanwhile}.
 */
final class AnsweredMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile() {
        super("the submission was changed meanwhile");
    }
}
