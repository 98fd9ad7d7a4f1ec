package tsunagi.access;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.StaffId;

/**
 * 支援会議の席 of a staff member (法9条6項: whoever works in the conference is bound to secrecy).
 *
 * @param member the row of the register of members
 * @param until its last day; null while it has no end
 * @param secretFrom since when secrecy is pledged or holds by law; null before that, and then the door stays closed
 * @param secretUntil the last day of that; null where it has no end
 * @param contractor bound by 法5条3項: the seat ends with the contract of her agency
 */
public record SupportConferenceSeat(
        UUID member,
        StaffId staff,
        boolean secretariat,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate secretFrom,
        @Nullable LocalDate secretUntil,
        boolean contractor) {
    public SupportConferenceSeat {
        requireNonNull(member, "member is null");
        requireNonNull(staff, "staff is null");
        requireNonNull(from, "from is null");
    }
}
