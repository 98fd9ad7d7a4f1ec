package tsunagi.surroundings;

import java.time.Instant;

/** 競合 — somebody else has written about the ties of the case since they were read. */
final class TiesChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    TiesChangedMeanwhile(TieStore.LastChange last) {
        super("changed meanwhile");
        this.by = last.by();
        this.at = last.at();
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
