package tsunagi.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.StaffId;

/**
 * 職員の登録 as it is stored.
 *
 * @param disabled whether she works here no more
 * @param changedBy by whom, with {@code changedAt}, a conflicting change is told
 */
record StaffEntry(
        StaffId id,
        UUID account,
        String name,
        String kana,
        Set<Role> roles,
        List<OfficeId> offices,
        boolean disabled,
        long version,
        String changedBy,
        Instant changedAt) {
    StaffEntry {
        roles = Set.copyOf(roles);
        offices = List.copyOf(offices);
    }

    boolean administers() {
        return !disabled && roles.contains(Role.ADMINISTRATOR);
    }
}
