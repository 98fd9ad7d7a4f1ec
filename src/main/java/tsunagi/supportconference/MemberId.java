package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 支援会議の構成員, unseen by staff. */
record MemberId(UUID value) {
    MemberId {
        requireNonNull(value, "value is null");
    }

    static MemberId next() {
        return new MemberId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
