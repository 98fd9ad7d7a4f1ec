package tsunagi.supportconference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 提供された情報の1件, unseen by staff. */
record StatementId(UUID value) {
    StatementId {
        requireNonNull(value, "value is null");
    }

    static StatementId next() {
        return new StatementId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
