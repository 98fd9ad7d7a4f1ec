package tsunagi.packet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.conference.ConferenceId;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 招待者ごとの資料 — what each attendee of a meeting may read, the numbered copies and their return, and the 要点 of each case. */
@Service
public class Packets {
    private final PacketDoor door;
    private final PacketSheets sheets;
    private final CopyStore copies;
    private final BriefStore briefs;
    private final GuestLinkStore links;

    Packets(PacketDoor door, PacketSheets sheets, CopyStore copies, BriefStore briefs, GuestLinkStore links) {
        this.door = door;
        this.sheets = sheets;
        this.copies = copies;
        this.briefs = briefs;
        this.links = links;
    }

    @Transactional
    PacketsPage page(ConferenceId id) {
        var meeting = door.enter(id, Channel.SCREEN);
        var items = door.items(meeting, Channel.SCREEN);
        var settings = door.settings(meeting);
        var rows = new ArrayList<PacketsPage.Row>();
        sheets.overview(items, meeting.invited(), settings.packetNames(), Map.of())
                .forEach((to, reach) -> rows.add(new PacketsPage.Row(to, reach)));
        return new PacketsPage(
                meeting,
                items,
                rows,
                copies.of(id),
                links.open(id),
                settings.guestAccess().orElse(null));
    }

    /** Gives each of these attendees one more numbered copy, in the order in which they are invited. */
    @Transactional
    void number(ConferenceId id, Collection<UUID> attendees) {
        var meeting = door.enter(id, Channel.SCREEN);
        var chosen = meeting.invited().stream()
                .filter(invited -> attendees.contains(invited.id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refusal("attendees", "控えを渡す構成員を選んでください");
        }
        copies.lock(id);
        chosen.forEach(invited -> copies.add(id, invited));
    }

    /** Writes down which copies have come back; the others have not. */
    @Transactional
    void collect(ConferenceId id, Collection<UUID> collected) {
        door.enter(id, Channel.SCREEN);
        copies.collect(id, collected);
    }

    @Transactional
    BriefPage brief(ConferenceId id, UUID item) {
        var meeting = door.enter(id, Channel.SCREEN);
        var found = item(meeting, item);
        return new BriefPage(meeting, found, briefs.find(id, found.caseId()).orElse(Brief.NONE));
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void write(ConferenceId id, UUID item, BriefForm form) {
        var meeting = door.enter(id, Channel.SCREEN);
        var found = item(meeting, item);
        if (!briefs.save(id, found.caseId(), form.read())) {
            var saved = briefs.saved(id, found.caseId()).orElseThrow();
            var stored = briefs.find(id, found.caseId()).orElseThrow();
            throw new ChangedMeanwhile(saved, BriefForm.of(stored).stored());
        }
    }

    private Item item(Meeting meeting, UUID item) {
        List<Item> items = door.items(meeting, Channel.SCREEN);
        return items.stream().filter(each -> each.id().equals(item)).findFirst().orElseThrow(HttpProblem::notFound);
    }
}
