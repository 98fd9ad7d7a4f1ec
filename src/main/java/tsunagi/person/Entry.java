package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * Something as the register holds it.
 *
 * @param version goes up with every change; who changes it says which version she saw
 * @param endedOn the last day on which it held, null while it holds
 * @param changedBy null when the municipality's own housekeeping wrote it
 */
public record Entry<T>(
        UUID id,
        long version,
        @Nullable LocalDate endedOn,
        Instant changedAt,
        @Nullable StaffId changedBy,
        T content) {
    public Entry {
        requireNonNull(id, "id is null");
        requireNonNull(changedAt, "changedAt is null");
        requireNonNull(content, "content is null");
    }

    public boolean isCurrent() {
        return endedOn == null;
    }
}
