package tsunagi.decision;

import org.springframework.stereotype.Component;
import tsunagi.documents.Letters;

/** Prints a notice as it was issued. */
@Component
class NoticePrint {
    private final Letters letters;
    private final SubmittedChanges changes;

    NoticePrint(Letters letters, SubmittedChanges changes) {
        this.letters = letters;
        this.changes = changes;
    }

    byte[] pdf(DecisionNotice notice, Submission submission) {
        return letters.pdf(notice.letter(submission, changes.of(submission)));
    }
}
