package tsunagi.database;

/** The embedded PostgreSQL can't run; the message says to the operator why, and what to do. */
public final class EmbeddedPostgresFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddedPostgresFailure(String message) {
        super(message);
    }

    EmbeddedPostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
