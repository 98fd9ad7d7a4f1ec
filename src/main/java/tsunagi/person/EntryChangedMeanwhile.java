package tsunagi.person;

import java.time.Instant;

/**
 * 競合 — somebody else changed the entry after it was read; holds what is stored now, so that both can be compared. The register
 * doesn't know the forms of the modules that write into it: whoever has a form makes of this the {@link
 * tsunagi.web.ChangedMeanwhile} with its fields.
 */
public final class EntryChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;
    private final transient Entry<?> stored;

    EntryChangedMeanwhile(String by, Instant at, Entry<?> stored) {
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
