package tsunagi.decision;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import tsunagi.kernel.Identifiers;

/** One round of a plan before the municipality. */
public record SubmissionId(UUID value) {
    public SubmissionId {
        requireNonNull(value, "value is null");
    }

    static SubmissionId next() {
        return new SubmissionId(Identifiers.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
