package tsunagi.person;

import java.time.Instant;

/** 競合 — somebody else changed the entry after it was read; holds what is stored now, so that both can be compared. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;
    private final transient Entry<?> stored;

    ChangedMeanwhile(String by, Instant at, Entry<?> stored) {
        super("changed meanwhile");
        this.by = by;
        this.at = at;
        this.stored = stored;
    }

    /** Display name of who saved first. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Entry<?> stored() {
        return stored;
    }
}
