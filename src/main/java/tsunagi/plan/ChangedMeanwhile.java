package tsunagi.plan;

import java.time.Instant;
import java.util.List;
import tsunagi.web.Conflict;

/** 競合 — somebody else saved the same form first; holds what is stored now, field by field. */
final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LastChange change;
    private final transient List<Conflict.Stored> stored;

    ChangedMeanwhile(LastChange change, List<Conflict.Stored> stored) {
        super("changed meanwhile");
        this.change = change;
        this.stored = List.copyOf(stored);
    }

    String by() {
        return change.by();
    }

    Instant at() {
        return change.at();
    }

    long version() {
        return change.version();
    }

    List<Conflict.Stored> stored() {
        return stored;
    }

    /** Who saved last, when, and the version since. */
    record LastChange(String by, Instant at, long version) implements java.io.Serializable {}
}
