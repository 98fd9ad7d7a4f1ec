package tsunagi.packet;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tsunagi.access.Channel;
import tsunagi.access.GuestAct;
import tsunagi.audit.AuditEntry;
import tsunagi.audit.AuditLog;
import tsunagi.kernel.PersonId;
import tsunagi.packet.GuestRefused.Why;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PacketNames;

/** 招待者の画面: the agenda of her meeting and one sheet, made anew at each request, so that a withdrawal closes them at once. */
@Service
class GuestPapers {
    private final GuestDoor door;
    private final PacketMeetingStore meetings;
    private final PacketSheets sheets;
    private final Municipalities municipalities;
    private final AuditLog audit;

    GuestPapers(
            GuestDoor door,
            PacketMeetingStore meetings,
            PacketSheets sheets,
            Municipalities municipalities,
            AuditLog audit) {
        this.door = door;
        this.meetings = meetings;
        this.sheets = sheets;
        this.municipalities = municipalities;
        this.audit = audit;
    }

    /** @throws GuestRefused when the door is closed, or nothing on the agenda may be shown to her any more */
    GuestPage agenda(@Nullable String shown) {
        return door.enter(shown, visit -> {
            var items = meetings.forGuest(visit.meeting().id());
            var reach = sheets.overview(items, List.of(visit.guest()), names(visit), sheets.names(items));
            var readable = Objects.requireNonNull(reach.get(visit.guest()), "reach").stream()
                    .filter(sheet -> !sheet.isWithheld())
                    .toList();
            if (readable.isEmpty()) {
                throw new GuestRefused(Why.CLOSED);
            }
            log(visit, persons(items, readable));
            return new GuestPage(visit.meeting(), visit.guest(), readable, null);
        });
    }

    /** @throws GuestRefused when nothing of this item may be shown to her, or not any more */
    GuestPage sheet(@Nullable String shown, UUID item) {
        return door.enter(shown, visit -> {
            var items = meetings.forGuest(visit.meeting().id());
            var sheet = readable(visit, items, item);
            log(visit, persons(items, List.of(sheet)));
            return new GuestPage(visit.meeting(), visit.guest(), List.of(), sheet);
        });
    }

    /** Whether an open page may stay open. It shows nothing, so it leaves no line of its own; a refusal does. */
    void stillOpen(@Nullable String shown, UUID item) {
        door.enter(
                shown,
                visit -> readable(visit, meetings.forGuest(visit.meeting().id()), item));
    }

    private Sheet readable(GuestDoor.Visit visit, List<Item> items, UUID item) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).id().equals(item)) {
                var sheet = sheets.sheet(visit.meeting(), items.get(place), place + 1, visit.guest(), names(visit));
                if (!sheet.isWithheld()) {
                    return sheet;
                }
            }
        }
        throw new GuestRefused(Why.CLOSED);
    }

    private PacketNames names(GuestDoor.Visit visit) {
        return municipalities.settings(visit.meeting().heldOn()).packetNames();
    }

    private static List<PersonId> persons(List<Item> items, List<Sheet> shown) {
        return shown.stream()
                .map(sheet -> items.get(sheet.position() - 1).person())
                .toList();
    }

    private void log(GuestDoor.Visit visit, List<PersonId> persons) {
        audit.record(AuditEntry.done(GuestAct.VIEW.action(), Channel.GUEST.name())
                .about(persons)
                .because(visit.link().addressee()));
    }
}
