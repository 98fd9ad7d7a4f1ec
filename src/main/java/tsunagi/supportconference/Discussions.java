package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.kernel.Refusal;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 検討: what a meeting makes of a 対象者, and what it agrees on. */
@Service
class Discussions {
    private final SupportConferenceDoor door;
    private final SupportMeetingStore meetings;
    private final SubjectStore subjects;
    private final DiscussionStore store;
    private final Clock clock;

    Discussions(
            SupportConferenceDoor door,
            SupportMeetingStore meetings,
            SubjectStore subjects,
            DiscussionStore store,
            Clock clock) {
        this.door = door;
        this.meetings = meetings;
        this.subjects = subjects;
        this.store = store;
        this.clock = clock;
    }

    /** Of whom it is, and the form as it stands. */
    record Opened(Subject subject, DiscussionForm form) {}

    @Transactional
    Opened open(MeetingId meeting, SubjectId id) {
        door.enter("discussion of subject " + id);
        meeting(meeting);
        var subject = subject(id);
        var form = store.ofSubject(id).stream()
                .map(DiscussionStore.Held::discussion)
                .filter(each -> each.meeting().equals(meeting))
                .findFirst()
                .map(DiscussionForm::of)
                .orElseGet(() -> DiscussionForm.blank(subject));
        return new Opened(subject, form);
    }

    /**
     * @throws Refusal with one reason per field to put right, and before the day of the meeting
     * @throws ChangedMeanwhile when somebody else has saved since the form was opened
     */
    @Transactional
    void write(MeetingId meeting, SubjectId id, DiscussionForm form) {
        door.enter("discussion of subject " + id);
        var held = meeting(meeting);
        subjects.lock(id);
        subject(id);
        if (held.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("検討は、会議の日から記録できます");
        }
        var discussion = form.read(meeting, id);
        if (!store.write(discussion)) {
            var stored = store.ofMeeting(meeting).stream()
                    .filter(each -> each.discussion().subject().equals(id))
                    .findFirst()
                    .orElseThrow(HttpProblem::notFound);
            throw new ChangedMeanwhile(
                    stored.saved(), DiscussionForm.of(stored.discussion()).stored());
        }
        boolean latest = store.ofSubject(id).getFirst().discussion().meeting().equals(meeting);
        if (latest) {
            subjects.agree(id, discussion);
        }
    }

    private Meeting meeting(MeetingId id) {
        return meetings.find(id).orElseThrow(HttpProblem::notFound).meeting();
    }

    private Subject subject(SubjectId id) {
        return subjects.find(id).orElseThrow(HttpProblem::notFound).subject();
    }
}
