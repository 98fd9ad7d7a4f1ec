package tsunagi.duties;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** 活動または報告の番号, unseen by staff. */
record EntryId(UUID value) {
    EntryId {
        requireNonNull(value, "value is null");
    }

    static EntryId next() {
        return new EntryId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
