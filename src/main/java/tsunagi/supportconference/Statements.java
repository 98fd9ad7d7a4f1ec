package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 提供された情報: what each organisation tells of a 対象者. Never changed, only taken back. */
@Service
class Statements {
    private final SupportConferenceDoor door;
    private final SubjectStore subjects;
    private final SubjectStatementStore store;
    private final SupportMeetingStore meetings;
    private final SubjectHandoverStore handovers;
    private final Clock clock;

    Statements(
            SupportConferenceDoor door,
            SubjectStore subjects,
            SubjectStatementStore store,
            SupportMeetingStore meetings,
            SubjectHandoverStore handovers,
            Clock clock) {
        this.door = door;
        this.subjects = subjects;
        this.store = store;
        this.meetings = meetings;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** Of whom something is to be told, and in which meetings it may have been. */
    record Opened(Subject subject, List<Meeting> meetings) {}

    @Transactional
    Opened open(SubjectId id) {
        door.enter("subject " + id);
        return new Opened(subject(id), meetings.all());
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    void add(SubjectId id, StatementForm form) {
        door.enter("subject " + id);
        subject(id);
        store.add(form.read(id, meetings.all(), LocalDate.now(clock)));
    }

    @Transactional
    Statement find(SubjectId id, StatementId statement) {
        door.enter("statement " + statement);
        return standing(id, statement);
    }

    /** @throws Refusal without a reason, and while the statement stands handed over to a case */
    @Transactional
    void withdraw(SubjectId id, StatementId statement, ReasonForm form) {
        door.enter("statement " + statement);
        subjects.lock(id);
        standing(id, statement);
        String reason = form.read();
        boolean handed = handovers.ofSubject(id).stream()
                .anyMatch(each -> each.stands() && each.statements().contains(statement));
        if (handed || !store.withdraw(statement, reason)) {
            throw new Refusal("ケースへ引き渡した情報です。先に引渡しを取り消してください");
        }
    }

    private Statement standing(SubjectId id, StatementId statement) {
        return store.ofSubject(id).stream()
                .filter(each -> each.id().equals(statement) && each.stands())
                .findFirst()
                .orElseThrow(HttpProblem::notFound);
    }

    private Subject subject(SubjectId id) {
        return subjects.find(id).orElseThrow(HttpProblem::notFound).subject();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
