package tsunagi.supportconference;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything that the page and the minutes of a meeting show; its caller has passed the door. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SupportMeetingPages {
    private final MemberStore members;
    private final SubjectStore subjects;
    private final DiscussionStore discussions;
    private final SubjectStatementStore statements;

    SupportMeetingPages(
            MemberStore members, SubjectStore subjects, DiscussionStore discussions, SubjectStatementStore statements) {
        this.members = members;
        this.subjects = subjects;
        this.discussions = discussions;
        this.statements = statements;
    }

    /** @param offering with those who may be taken up, too */
    MeetingPage of(Meeting meeting, boolean offering) {
        var attended = members.all().stream()
                .filter(each -> meeting.attended().contains(each.id()))
                .toList();
        List<Subject> all = subjects.all();
        var held = discussions.ofMeeting(meeting.id());
        var told = statements.ofMeeting(meeting.id()).stream()
                .filter(Statement::stands)
                .toList();
        var taken = all.stream()
                .filter(each ->
                        held.stream().anyMatch(one -> one.discussion().subject().equals(each.id()))
                                || told.stream().anyMatch(one -> one.subject().equals(each.id())))
                .toList();
        var offered = offering
                ? all.stream()
                        .filter(each -> each.state() == WatchState.WATCHING && !taken.contains(each))
                        .toList()
                : List.<Subject>of();
        return new MeetingPage(meeting, attended, taken, held, told, offered);
    }
}
