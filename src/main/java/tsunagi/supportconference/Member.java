package tsunagi.supportconference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tsunagi.access.SupportConferenceSeat;
import tsunagi.kernel.StaffId;

/**
 * 支援会議の構成員 (法9条1項).
 *
 * @param staff her account here; null for a member who only comes to the meetings
 * @param secretariat 事務局
 * @param until the last day of her membership; null while it has no end
 * @param pledge the latest one; null while there is none, and then she neither attends nor opens anything
 */
record Member(
        MemberId id,
        MemberKind kind,
        String organisation,
        @Nullable String post,
        String name,
        @Nullable StaffId staff,
        boolean secretariat,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Pledge pledge,
        long version) {
    /** Whether she may hear what is told on that day: she belongs to the conference and is bound to secrecy. */
    boolean mayAttend(LocalDate day) {
        return belongs(day) && pledge != null && pledge.covers(day);
    }

    boolean belongs(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Member with(Pledge latest) {
        return new Member(id, kind, organisation, post, name, staff, secretariat, from, until, latest, version);
    }

    String label() {
        return organisation + "　" + name;
    }

    /** Her seat behind the door; empty for a member without an account. */
    Optional<SupportConferenceSeat> seat() {
        return Optional.ofNullable(staff)
                .map(account -> new SupportConferenceSeat(
                        id.value(),
                        account,
                        secretariat,
                        from,
                        until,
                        pledge == null ? null : pledge.on(),
                        pledge == null ? null : pledge.until(),
                        pledge != null && pledge.ground() == SecrecyGround.CONTRACTOR));
    }
}
