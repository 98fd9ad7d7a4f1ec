package tsunagi.supportconference;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.documents.PaperHead;
import tsunagi.documents.Pdf;
import tsunagi.web.HttpProblem;

/** 議事録 of a meeting on paper, for its members alone. */
@Service
class MinutesPrint {
    private final SupportConferenceDoor door;
    private final SupportMeetingStore meetings;
    private final SupportMeetingPages pages;
    private final Pdf pdf;

    MinutesPrint(SupportConferenceDoor door, SupportMeetingStore meetings, SupportMeetingPages pages, Pdf pdf) {
        this.door = door;
        this.meetings = meetings;
        this.pages = pages;
        this.pdf = pdf;
    }

    @Transactional
    byte[] of(MeetingId id) {
        door.enter("minutes of meeting " + id, Channel.PRINT);
        var meeting = meetings.find(id).orElseThrow(HttpProblem::notFound).meeting();
        var head = new PaperHead("", "支援会議　議事録", "取扱注意（非公開・法9条6項）", false);
        return pdf.print("supportconference/minutes.jte", Map.of("head", head, "page", pages.of(meeting, false)));
    }
}
