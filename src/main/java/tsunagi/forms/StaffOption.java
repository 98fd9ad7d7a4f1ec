package tsunagi.forms;

import static java.util.Objects.requireNonNull;

import tsunagi.kernel.StaffId;

/** A member of staff as a sheet offers and names them. */
public record StaffOption(StaffId id, String name) {
    public StaffOption {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
    }
}
