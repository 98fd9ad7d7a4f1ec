package tsunagi.supportconference;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Channel;
import tsunagi.access.SupportConferenceDoor;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** 協力の求め (法9条3項) and what came of it (4項). */
@Service
class CooperationRequests {
    private final SupportConferenceDoor door;
    private final SubjectStore subjects;
    private final CooperationRequestStore store;
    private final SubjectStatementStore statements;
    private final CooperationRequestLetters letters;
    private final Clock clock;

    CooperationRequests(
            SupportConferenceDoor door,
            SubjectStore subjects,
            CooperationRequestStore store,
            SubjectStatementStore statements,
            CooperationRequestLetters letters,
            Clock clock) {
        this.door = door;
        this.subjects = subjects;
        this.store = store;
        this.statements = statements;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional
    Subject open(SubjectId id) {
        door.enter("subject " + id);
        return subject(id);
    }

    /** @throws Refusal with one reason per field to put right */
    @Transactional
    void add(SubjectId id, RequestForm form) {
        door.enter("subject " + id);
        subject(id);
        store.add(form.read(id));
    }

    @Transactional
    InformationRequest find(SubjectId id, RequestId request) {
        door.enter("request " + request);
        return stored(id, request);
    }

    /**
     * 回答: what was given becomes a statement of that organisation.
     *
     * @throws Refusal with one reason per field to put right, and when an answer is noted already
     */
    @Transactional
    void answer(SubjectId id, RequestId request, AnswerForm form) {
        door.enter("request " + request);
        var asked = stored(id, request);
        var read = form.read(LocalDate.now(clock));
        if (!store.answer(request, read.answer())) {
            throw new Refusal("この求めには、すでに回答が記録されています");
        }
        if (read.content() != null) {
            statements.add(new Statement(
                    StatementId.next(),
                    id,
                    null,
                    request,
                    asked.organisation(),
                    read.answer().on(),
                    read.content(),
                    null));
        }
    }

    @Transactional
    byte[] letter(SubjectId id, RequestId request) {
        door.enter("letter of request " + request, Channel.PRINT);
        return letters.pdf(stored(id, request), subject(id));
    }

    private InformationRequest stored(SubjectId id, RequestId request) {
        return store.ofSubject(id).stream()
                .filter(each -> each.id().equals(request))
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
