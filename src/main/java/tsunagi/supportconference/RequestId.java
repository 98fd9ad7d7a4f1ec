package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 協力の求めの1件, unseen by staff. */
record RequestId(UUID value) {
    RequestId {
        requireNonNull(value, "value is null");
    }

    static RequestId next() {
        return new RequestId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
