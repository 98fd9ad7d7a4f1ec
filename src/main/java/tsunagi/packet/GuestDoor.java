package tsunagi.packet;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.access.Channel;
import tsunagi.access.GuestAct;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.database.WorkScope;
import tsunagi.packet.GuestRefused.Why;
import tsunagi.tenancy.Municipalities;

/**
 * 招待者の入口 — the narrow door of those without an account. A guest is nobody of the staff: her transaction has no staff member, so
 * every view of cases is empty for her but {@code guest_case}. Each request is let in anew, and each leaves its audit line.
 */
@Component
class GuestDoor {
    private final GuestLinkStore links;
    private final PacketMeetingStore meetings;
    private final Municipalities municipalities;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GuestDoor(
            GuestLinkStore links,
            PacketMeetingStore meetings,
            Municipalities municipalities,
            AuditLog audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.links = links;
        this.meetings = meetings;
        this.municipalities = municipalities;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** A guest who was let in. */
    record Visit(GuestLink link, Meeting meeting, Invited guest) {}

    /** @throws GuestRefused when the address opens nothing, or nothing now */
    void knock(@Nullable String token) {
        var secret = GuestSecret.read(token).orElseThrow(() -> new GuestRefused(Why.UNKNOWN));
        within(secret, () -> {
            var link = links.ofToken(secret).orElseThrow(() -> new GuestRefused(Why.UNKNOWN));
            visit(link);
            requireCode(link);
            return link;
        });
    }

    private static void requireCode(GuestLink link) {
        if (link.visitHash() != null) {
            throw new GuestRefused(Why.USED);
        }
        if (!link.awaitsCode()) {
            throw new GuestRefused(Why.NO_TRIES);
        }
    }

    /**
     * Looks at the 確認番号. A try counts although it is refused, and of two who type the right one at once the first is let in.
     *
     * @return what the guest's browser shows from now on
     * @throws GuestRefused when it is not the code, or the link opens nothing
     */
    GuestSecret open(@Nullable String token, @Nullable String typed) {
        knock(token);
        var secret = GuestSecret.read(token).orElseThrow(() -> new GuestRefused(Why.UNKNOWN));
        var link = within(secret, () -> links.ofToken(secret).filter(each -> links.tried(each.id())))
                .orElseThrow(() -> new GuestRefused(Why.NO_TRIES));
        String code = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        byte[] expected = link.codeHash();
        boolean right = expected != null && MessageDigest.isEqual(expected, GuestSecret.codeHash(link.id(), code));
        return within(secret, () -> {
            var entry = AuditEntry.done(GuestAct.CODE.action(), Channel.GUEST.name());
            if (!right) {
                audit.recordRefusal(entry.refused(link.addressee() + "：確認番号がちがう"));
                throw new GuestRefused(link.triesLeft() > 1 ? Why.WRONG_CODE : Why.NO_TRIES);
            }
            var shown = GuestSecret.next(secret.municipality());
            if (!links.opened(link.id(), shown)) {
                throw new GuestRefused(Why.USED);
            }
            audit.record(entry.because(link.addressee()));
            return shown;
        });
    }

    /**
     * Runs work for the guest whose browser shows this, in one transaction in which only her agenda can be seen.
     *
     * @throws GuestRefused when the link was closed, she is not invited any more, or the meeting is too long ago
     */
    <T> T enter(@Nullable String shown, Function<Visit, T> work) {
        var secret = GuestSecret.read(shown).orElseThrow(() -> new GuestRefused(Why.CLOSED));
        return within(secret, () -> {
            var link = links.ofVisit(secret).orElseThrow(() -> new GuestRefused(Why.CLOSED));
            var visit = visit(link);
            links.workFor(link.id());
            return work.apply(visit);
        });
    }

    private Visit visit(GuestLink link) {
        var meeting = meetings.find(link.conference()).orElseThrow(() -> new GuestRefused(Why.CLOSED));
        var guest = meeting.find(link.attendee()).orElse(null);
        var access = municipalities.settings(meeting.heldOn()).guestAccess().orElse(null);
        if (link.closed() || guest == null || access == null) {
            refuse(link, Why.CLOSED);
            throw new GuestRefused(Why.CLOSED);
        }
        var now = LocalDateTime.now(clock);
        if (now.isBefore(access.opens(meeting.heldOn()))) {
            refuse(link, Why.NOT_YET);
            throw new GuestRefused(Why.NOT_YET);
        }
        if (now.isAfter(access.closes(meeting.heldOn(), meeting.startsAt()))) {
            refuse(link, Why.OVER);
            throw new GuestRefused(Why.OVER);
        }
        return new Visit(link, meeting, guest);
    }

    private void refuse(GuestLink link, Why why) {
        audit.recordRefusal(AuditEntry.done(GuestAct.VIEW.action(), Channel.GUEST.name())
                .refused(link.addressee() + "：" + why.name()));
    }

    private <T> T within(GuestSecret secret, Supplier<T> work) {
        return WorkScope.of(secret.municipality())
                .call(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
