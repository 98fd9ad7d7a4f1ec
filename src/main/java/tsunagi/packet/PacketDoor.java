package tsunagi.packet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.conference.ConferenceId;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.Settings;
import tsunagi.web.HttpProblem;

/** The door of the meeting's own agency: whose packets these are, with the audit line of everybody on the agenda. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PacketDoor {
    private final Access access;
    private final PacketMeetingStore store;
    private final Municipalities municipalities;
    private final Clock clock;

    PacketDoor(Access access, PacketMeetingStore store, Municipalities municipalities, Clock clock) {
        this.access = access;
        this.store = store;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @throws HttpProblem 404 when it is no meeting of the actor's own agency */
    Meeting enter(ConferenceId id, Channel channel) {
        Actor actor = access.require(Permission.HAND_OUT_PACKET, channel);
        return store.find(id)
                .filter(meeting -> actor.offices().stream()
                        .anyMatch(
                                office -> municipalities.office(office).agency().equals(meeting.agency())))
                .orElseThrow(HttpProblem::notFound);
    }

    /** What of the agenda the actor may see, written down as shown. */
    List<Item> items(Meeting meeting, Channel channel) {
        var items = store.forStaff(meeting.id());
        access.shown(
                Permission.HAND_OUT_PACKET, items.stream().map(Item::caseId).toList(), channel);
        return items;
    }

    /** 主催する機関. */
    String convener(Meeting meeting) {
        return municipalities.agencies().stream()
                .filter(agency -> agency.id().equals(meeting.agency()))
                .map(Agency::name)
                .findFirst()
                .orElse("");
    }

    /** Those of the meeting's day. */
    Settings settings(Meeting meeting) {
        return municipalities.settings(meeting.heldOn());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
