package tsunagi.supportlog;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** One 支援の記録 through all its corrections. */
public record SupportRecordId(UUID value) {
    public SupportRecordId {
        requireNonNull(value, "value is null");
    }

    static SupportRecordId next() {
        return new SupportRecordId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
