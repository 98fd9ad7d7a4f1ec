package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/**
 * 引渡し: nothing of the conference flows into a case by itself. When the person has come to the desk, a member who works there chooses
 * the case and each statement; the case gets one line of 様式3 with these, and sees no more of the conference than that.
 */
@Service
class SubjectHandovers {
    private final SupportConferenceDoor door;
    private final SubjectStore subjects;
    private final SubjectPages pages;
    private final SubjectHandoverStore store;
    private final CaseLine line;
    private final Clock clock;

    SubjectHandovers(
            SupportConferenceDoor door,
            SubjectStore subjects,
            SubjectPages pages,
            SubjectHandoverStore store,
            CaseLine line,
            Clock clock) {
        this.door = door;
        this.subjects = subjects;
        this.pages = pages;
        this.store = store;
        this.line = line;
        this.clock = clock;
    }

    @Transactional
    SubjectPage open(SubjectId id) {
        door.enter("handover of subject " + id);
        return page(id);
    }

    /**
     * A statement goes into one case at a time: whoever hands it over a second time is refused.
     *
     * @throws Refusal with one reason per field to put right
     * @throws tsunagi.access.PermissionRefused for a member who records in no case
     */
    @Transactional
    void hand(SubjectId id, HandoverForm form) {
        door.enter("handover of subject " + id);
        subjects.lock(id);
        var read = form.read(page(id).openStatements());
        var written = line.write(read.into(), read.chosen());
        var handover = new Handover(
                HandoverId.next(),
                read.into().value(),
                written.record(),
                LocalDate.now(clock),
                read.reason(),
                read.chosen().stream().map(Statement::id).toList(),
                null);
        store.add(handover, id, written.into());
    }

    @Transactional
    Handover find(SubjectId id, HandoverId handover) {
        door.enter("handover " + handover);
        return standing(id, handover);
    }

    /** 取消し: the line of the case is taken back with it. */
    @Transactional
    void takeBack(SubjectId id, HandoverId handover, ReasonForm form) {
        door.enter("handover " + handover);
        subjects.lock(id);
        var standing = standing(id, handover);
        String reason = form.read();
        line.takeBack(standing, reason);
        if (!store.takeBack(handover, reason)) {
            throw new Refusal("この引渡しは、すでに取り消されています");
        }
    }

    private Handover standing(SubjectId id, HandoverId handover) {
        return store.ofSubject(id).stream()
                .filter(each -> each.id().equals(handover) && each.stands())
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private SubjectPage page(SubjectId id) {
        return pages.of(subjects.find(id).orElseThrow(HttpProblem::notFound).subject(), true);
    }
}
