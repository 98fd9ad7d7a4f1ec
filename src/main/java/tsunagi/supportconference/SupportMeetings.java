package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 支援会議の開催: day, place, who was there. */
@Service
class SupportMeetings {
    private final SupportConferenceDoor door;
    private final SupportMeetingStore store;
    private final MemberStore members;
    private final SupportMeetingPages pages;
    private final Clock clock;

    SupportMeetings(
            SupportConferenceDoor door,
            SupportMeetingStore store,
            MemberStore members,
            SupportMeetingPages pages,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.members = members;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional
    MeetingPage page(MeetingId id) {
        door.enter("meeting " + id);
        return pages.of(stored(id).meeting(), true);
    }

    /** Who could be there. */
    @Transactional
    List<Member> blank() {
        door.enter("new meeting");
        return members.all();
    }

    /** A meeting and who could have been there. */
    record Opened(Meeting meeting, List<Member> members) {}

    @Transactional
    Opened open(MeetingId id) {
        door.enter("meeting " + id);
        return new Opened(stored(id).meeting(), members.all());
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    MeetingId add(MeetingForm form) {
        door.enter("new meeting");
        var meeting = form.read(MeetingId.next(), members.all());
        store.add(meeting);
        return meeting.id();
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(MeetingId id, MeetingForm form) {
        door.enter("meeting " + id);
        var everybody = members.all();
        var changed = form.read(id, everybody);
        stored(id);
        if (!store.change(changed)) {
            var stored = stored(id);
            throw new ChangedMeanwhile(
                    stored.saved(), MeetingForm.of(stored.meeting()).stored(everybody));
        }
    }

    private SupportMeetingStore.Stored stored(MeetingId id) {
        return store.find(id).orElseThrow(HttpProblem::notFound);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
