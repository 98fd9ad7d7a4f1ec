package tsunagi.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.conference.ConferenceId;
import tsunagi.documents.Binding;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.packet.MarkedPaper.Bookmark;
import tsunagi.web.HttpProblem;

/** 控えの印刷: a cover and the sheets of one attendee, made of what consent covers when the button is pressed. */
@Service
class PacketPapers {
    private final PacketDoor door;
    private final PacketSheets sheets;
    private final CopyStore copies;
    private final Pdf pdf;

    PacketPapers(PacketDoor door, PacketSheets sheets, CopyStore copies, Pdf pdf) {
        this.door = door;
        this.sheets = sheets;
        this.copies = copies;
        this.pdf = pdf;
    }

    /**
     * @param content the whole paper
     * @param reference for the name of the file
     */
    record Printed(String reference, byte[] content) {}

    private record Part(Sheet sheet, List<byte[]> papers) {
        int pages() {
            return papers.stream().mapToInt(Binding::pages).sum();
        }
    }

    /** @throws HttpProblem 404 when there is no such copy, or the person is not invited any more */
    @Transactional
    public Printed print(ConferenceId id, UUID copyId) {
        var meeting = door.enter(id, Channel.PRINT);
        var copy = copies.of(id).stream()
                .filter(each -> each.id().equals(copyId))
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
        var to = meeting.find(copy.attendee()).orElseThrow(HttpProblem::notFound);
        var items = door.items(meeting, Channel.PRINT);
        var names = door.settings(meeting).packetNames();
        List<Part> parts = new ArrayList<>();
        for (Item item : items) {
            var sheet = sheets.sheet(meeting, item, parts.size() + 1, to, names);
            parts.add(new Part(sheet, papers(meeting, sheet, item)));
        }
        return new Printed(meeting.heldOn() + "-" + copy.number(), bound(meeting, copy, parts));
    }

    private List<byte[]> papers(Meeting meeting, Sheet sheet, Item item) {
        if (sheet.isWithheld()) {
            return List.of();
        }
        List<byte[]> papers = new ArrayList<>();
        papers.add(pdf.print("packet/sheetPaper.jte", Map.of("head", head(sheet), "meeting", meeting, "sheet", sheet)));
        if (sheet.whole()) {
            papers.addAll(sheets.papers(item));
        }
        return papers;
    }

    private static PaperHead head(Sheet sheet) {
        var heading = sheet.heading();
        return new PaperHead("", "会議資料", heading == null ? "" : heading.label(), false);
    }

    private byte[] bound(Meeting meeting, Copy copy, List<Part> parts) {
        int before = Binding.pages(cover(meeting, copy, parts, 1));
        List<byte[]> papers = new ArrayList<>();
        papers.add(cover(meeting, copy, parts, before));
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(new Bookmark("表紙", 0));
        int page = before;
        for (Part part : parts) {
            papers.addAll(part.papers());
            var heading = part.sheet().heading();
            if (heading != null) {
                bookmarks.add(new Bookmark(part.sheet().position() + " " + heading.label(), page));
            }
            page += part.pages();
        }
        byte[] whole = new Binding(meeting.heldOn().toString(), papers).bound();
        byte[] mark = pdf.print("packet/watermark.jte", Map.of("label", copy.label()));
        return new MarkedPaper(whole, mark, bookmarks).marked();
    }

    private byte[] cover(Meeting meeting, Copy copy, List<Part> parts, int before) {
        List<PacketCover.Line> lines = new ArrayList<>();
        int page = before;
        for (Part part : parts) {
            lines.add(PacketCover.Line.of(part.sheet(), page + 1, part.pages()));
            page += part.pages();
        }
        var head = new PaperHead("", "支援調整会議　会議資料", copy.label(), false);
        return pdf.print(
                "packet/cover.jte",
                Map.of("head", head, "cover", new PacketCover(meeting, door.convener(meeting), copy, lines)));
    }
}
