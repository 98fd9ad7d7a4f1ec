package tsunagi.supportconference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that the page of a 対象者 shows; its caller has passed the door. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SubjectPages {
    private final SubjectStatementStore statements;
    private final CooperationRequestStore requests;
    private final DiscussionStore discussions;
    private final SubjectHandoverStore handovers;

    SubjectPages(
            SubjectStatementStore statements,
            CooperationRequestStore requests,
            DiscussionStore discussions,
            SubjectHandoverStore handovers) {
        this.statements = statements;
        this.requests = requests;
        this.discussions = discussions;
        this.handovers = handovers;
    }

    SubjectPage of(Subject subject, boolean mayHandOver) {
        return new SubjectPage(
                subject,
                statements.ofSubject(subject.id()),
                requests.ofSubject(subject.id()),
                discussions.ofSubject(subject.id()),
                handovers.ofSubject(subject.id()),
                mayHandOver);
    }
}
