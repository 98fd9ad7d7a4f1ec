package tsunagi.conference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.PersonId;
import tsunagi.tenancy.ConferenceRule;
import tsunagi.web.Choice;

/**
 * 一回の会議.
 *
 * @param names display names of the people on the agenda
 * @param hidden items that the reader may not see
 * @param begun the day has come, so attendance and outcomes can be written down
 */
record ConferencePage(
        Conference conference,
        List<Attendee> attendees,
        List<AgendaRow> agenda,
        Map<PersonId, String> names,
        int hidden,
        AttendanceCheck attendance,
        boolean begun,
        boolean mayHold) {
    ConferencePage {
        attendees = List.copyOf(attendees);
        agenda = List.copyOf(agenda);
        names = Map.copyOf(names);
    }

    String path() {
        return "/conferences/" + conference.id();
    }

    String name(AgendaRow row) {
        return names.getOrDefault(row.person(), "");
    }

    List<Choice> tickList() {
        return attendees.stream()
                .map(attendee -> Choice.of(
                        attendee.id().toString(),
                        attendee.label(),
                        attendee.person().kind().label()))
                .toList();
    }

    List<String> ticked() {
        return attendees.stream()
                .filter(Attendee::attended)
                .map(attendee -> attendee.id().toString())
                .toList();
    }

    /** {@code 支援調整会議　令和8年11月24日（火） 14:00 定例}. */
    String heading() {
        return conference.forum().name() + "　" + conference.title();
    }

    String place() {
        String place = conference.details().place();
        return place.isEmpty() ? "オンライン" : place;
    }

    /** What to know about the municipality's officer; null when she came or nothing rules it. */
    @Nullable
    String officerNote() {
        var rule = attendance.rule();
        return attendance.officerAttended() || rule.officer() == ConferenceRule.Officer.UNREGULATED
                ? null
                : "市担当者の出席：" + rule.officer().label();
    }
}
