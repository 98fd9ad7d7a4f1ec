package tsunagi.conference;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** One meeting of a 支援調整会議. */
public record ConferenceId(UUID value) {
    public ConferenceId {
        requireNonNull(value, "value is null");
    }

    static ConferenceId next() {
        return new ConferenceId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
