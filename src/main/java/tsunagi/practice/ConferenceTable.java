package tsunagi.practice;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tsunagi.conference.Agenda;
import tsunagi.conference.Attendee;
import tsunagi.conference.AttendeeKind;
import tsunagi.conference.ConferenceDetails;
import tsunagi.conference.ConferenceId;
import tsunagi.conference.ConferenceKind;
import tsunagi.conference.Conferences;
import tsunagi.conference.Deliberation;
import tsunagi.conference.Outcome;
import tsunagi.conference.Purpose;
import tsunagi.kernel.CaseNumber;

/** 支援調整会議: convened by the chief a month before its day, with the same people each time. */
@Component
@Profile("practice")
class ConferenceTable {
    private static final int CONVENED_BEFORE = 21;
    private static final LocalTime BEGINS = LocalTime.of(13, 30);
    private static final List<Attendee.Person> MEMBERS = List.of(
            new Attendee.Person(AttendeeKind.AGENCY, "くらしの相談窓口", "髙村 美智", "司会"),
            new Attendee.Person(AttendeeKind.MUNICIPALITY, "練習市 生活支援課", "市川 直人", ""),
            new Attendee.Person(AttendeeKind.HELLO_WORK, "ハローワーク練習", "能登 和樹", ""),
            new Attendee.Person(AttendeeKind.WELFARE_COUNCIL, "練習市社会福祉協議会", "庄司 あき", ""),
            new Attendee.Person(AttendeeKind.WELFARE_COMMISSIONER, "民生委員児童委員協議会", "沢口 和代", ""));

    private final Conferences conferences;
    private final Agenda agenda;
    private final Map<Meeting, ConferenceId> convened = new HashMap<>();

    ConferenceTable(Conferences conferences, Agenda agenda) {
        this.conferences = conferences;
        this.agenda = agenda;
    }

    /** Where a plan stands on an agenda. */
    record Item(Meeting meeting, ConferenceId conference, UUID item) {}

    /** Convenes all meetings, each on its day; those that were held have their attendance ticked. */
    void convene(Practice practice, Desks desks) {
        for (Meeting meeting : Meeting.all()) {
            var narrator = new Narrator(practice, desks).by(PracticeStaff.SHUNIN);
            var details = new ConferenceDetails(
                    ConferenceKind.REGULAR, practice.day(meeting.ago()), BEGINS, "練習市役所 2階 会議室A", false);
            narrator.on(Math.max(1, meeting.ago() + CONVENED_BEFORE))
                    .does(today -> convened.put(meeting, conferences.convene(details)));
            narrator.does(today -> invite(conference(meeting)));
            if (meeting.isHeld()) {
                narrator.on(meeting.ago()).does(today -> tick(conference(meeting)));
            }
        }
    }

    /** Who was invited to an earlier meeting is invited already. */
    private void invite(ConferenceId conference) {
        if (conferences.attendees(conference).isEmpty()) {
            MEMBERS.forEach(person -> conferences.invite(conference, person));
        }
    }

    private void tick(ConferenceId conference) {
        conferences.tick(
                conference,
                conferences.attendees(conference).stream().map(Attendee::id).toList());
    }

    Item propose(CaseNumber number, Purpose purpose, Meeting meeting) {
        return new Item(meeting, conference(meeting), agenda.propose(number, purpose, conference(meeting), ""));
    }

    void conclude(Item item, Outcome outcome, String opinions) {
        agenda.conclude(item.conference(), item.item(), Deliberation.of(outcome, opinions));
    }

    private ConferenceId conference(Meeting meeting) {
        return Objects.requireNonNull(convened.get(meeting), meeting.toString());
    }
}
