package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 支援会議の対象者, unseen by staff. */
record SubjectId(UUID value) {
    SubjectId {
        requireNonNull(value, "value is null");
    }

    static SubjectId next() {
        return new SubjectId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
