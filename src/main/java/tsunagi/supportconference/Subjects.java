package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.Conflict;
import tsunagi.web.HttpProblem;

/** 対象者: the people of whom the conference takes care before they come to the desk by themselves. */
@Service
class Subjects {
    private final SupportConferenceDoor door;
    private final SubjectStore store;
    private final SupportMeetingStore meetings;
    private final SubjectPages pages;
    private final Clock clock;

    Subjects(
            SupportConferenceDoor door,
            SubjectStore store,
            SupportMeetingStore meetings,
            SubjectPages pages,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.meetings = meetings;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional
    SubjectsPage list() {
        var seat = door.enter("list of subjects");
        return new SubjectsPage(store.all(), meetings.all(), LocalDate.now(clock), seat.secretariat());
    }

    @Transactional
    SubjectPage page(SubjectId id) {
        door.enter("subject " + id);
        return pages.of(stored(id).subject(), Actor.current().may(Permission.RECORD_SUPPORT));
    }

    @Transactional
    void blank() {
        door.enter("new subject");
    }

    @Transactional
    Subject open(SubjectId id) {
        door.enter("subject " + id);
        return stored(id).subject();
    }

    /** @throws tsunagi.kernel.Refusal with one reason per field to put right */
    @Transactional
    SubjectId add(SubjectForm form) {
        door.enter("new subject");
        return enter(form);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    SubjectId enter(SubjectForm form) {
        var subject = form.read(SubjectId.next(), today(), null);
        store.add(subject);
        return subject.id();
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void change(SubjectId id, SubjectForm form) {
        door.enter("subject " + id);
        var stored = locked(id);
        write(
                form.read(id, today(), stored.subject()),
                stored,
                SubjectForm.of(stored.subject()).stored());
    }

    /** @throws ChangedMeanwhile when somebody else has saved since the form was opened */
    @Transactional
    void move(SubjectId id, StateForm form) {
        door.enter("state of subject " + id);
        var stored = locked(id);
        write(
                form.read(stored.subject(), today()),
                stored,
                StateForm.of(stored.subject()).stored());
    }

    private void write(Subject changed, SubjectStore.Stored stored, List<Conflict.Stored> shown) {
        if (!store.change(changed)) {
            throw new ChangedMeanwhile(stored.saved(), shown);
        }
    }

    private SubjectStore.Stored locked(SubjectId id) {
        store.lock(id);
        return stored(id);
    }

    private SubjectStore.Stored stored(SubjectId id) {
        return store.find(id).orElseThrow(HttpProblem::notFound);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
