package tsunagi.access;

/** There is no such case, or not for this person; both are answered with the same 404 so that nothing can be guessed. */
public class CaseNotFound extends RuntimeException {
    CaseNotFound() {
        super("no such case for this person");
    }
}
