package tsunagi.supportconference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tsunagi.kernel.ClockTimes;
import tsunagi.kernel.JapaneseDates;
import tsunagi.web.Detail;

/**
 * One meeting, and what was said of each 対象者.
 *
 * @param taken those of whom something was told or agreed on
 * @param offered those who are watched over and were not taken up yet
 */
record MeetingPage(
        Meeting meeting,
        List<Member> attended,
        List<Subject> taken,
        List<DiscussionStore.Held> discussions,
        List<Statement> statements,
        List<Subject> offered) {
    MeetingPage {
        attended = List.copyOf(attended);
        taken = List.copyOf(taken);
        discussions = List.copyOf(discussions);
        statements = List.copyOf(statements);
        offered = List.copyOf(offered);
    }

    String path() {
        return "/support-conference/meetings/" + meeting.id();
    }

    String when() {
        return JapaneseDates.formatWithWeekday(meeting.heldOn())
                + (meeting.startsAt() == null ? "" : "　" + ClockTimes.format(meeting.startsAt()));
    }

    List<Detail> details() {
        String there = attended.stream().map(Member::label).collect(Collectors.joining("\n"));
        return List.of(
                Detail.of("開催日", when()),
                Detail.of("場所", meeting.place()),
                Detail.of("出席した構成員", there),
                Detail.of("会議全体の記録", meeting.remarks()));
    }

    Optional<Discussion> discussion(Subject subject) {
        return discussions.stream()
                .map(DiscussionStore.Held::discussion)
                .filter(each -> each.subject().equals(subject.id()))
                .findFirst();
    }

    List<Statement> told(Subject subject) {
        return statements.stream()
                .filter(each -> each.subject().equals(subject.id()))
                .toList();
    }
}
