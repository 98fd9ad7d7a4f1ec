package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 支援会議の1回の開催, unseen by staff. */
record MeetingId(UUID value) {
    MeetingId {
        requireNonNull(value, "value is null");
    }

    static MeetingId next() {
        return new MeetingId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
