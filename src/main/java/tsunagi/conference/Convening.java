package tsunagi.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.access.StaffDirectory;
import tsunagi.access.StaffDirectory.Colleague;
import tsunagi.consent.PartnerOrganisation;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.BusinessCalendar;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.ConferenceRule;
import tsunagi.tenancy.Municipalities;
import tsunagi.web.HttpProblem;

/** 会議の開催 — whose meeting it is, and by which rule of the municipality it is held. */
@Component
class Convening {
    private static final int CHOICES = 30;

    private final ConferenceStore store;
    private final Municipalities municipalities;
    private final StaffDirectory staff;
    private final Clock clock;

    Convening(ConferenceStore store, Municipalities municipalities, StaffDirectory staff, Clock clock) {
        this.store = store;
        this.municipalities = municipalities;
        this.staff = staff;
        this.clock = clock;
    }

    /** The agencies whose meetings the reader takes part in: her own, and all of them for the municipality's officers. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AgencyId> agencies() {
        var actor = Actor.current();
        var agencies = new LinkedHashSet<AgencyId>();
        if (actor.may(Permission.VIEW_DECISION_INBOX)) {
            municipalities.agencies().stream().map(Agency::id).forEach(agencies::add);
        }
        actor.offices()
                .forEach(office -> agencies.add(municipalities.office(office).agency()));
        return agencies;
    }

    /** @throws HttpProblem 404 when there is no such meeting for the reader */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Conference conference(ConferenceId id) {
        return store.find(id)
                .filter(conference -> agencies().contains(conference.agency()))
                .orElseThrow(HttpProblem::notFound);
    }

    /**
     * The agency for which the reader convenes.
     *
     * @throws Refusal when she belongs to no desk
     */
    AgencyId own() {
        return agencies().stream().findFirst().orElseThrow(() -> new Refusal("所属する窓口がないため、会議を登録できません。管理者に登録を依頼してください"));
    }

    /** 会議の種類 that the municipality holds today, 支援調整会議 first. */
    List<String> forums() {
        return municipalities.settings(today()).conferenceKinds();
    }

    /** 開庁日 of the reader's desk. */
    BusinessCalendar calendar() {
        return municipalities.calendars().of(Actor.current().offices());
    }

    /** Whom the reader may give work to. */
    List<Colleague> colleagues() {
        return staff.colleagues(Actor.current().offices());
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public ConferenceRule rule(LocalDate on) {
        return municipalities.conferenceRule(on);
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public AttendanceCheck attendance(Conference conference) {
        return attendance(conference, attendees(conference.id()));
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public AttendanceCheck attendance(Conference conference, List<Attendee> attendees) {
        return AttendanceCheck.of(
                conference.forum(),
                rule(conference.heldOn()),
                municipalities.settings(conference.heldOn()).quorum(),
                attendees);
    }

    /** Meetings that a plan can be put before: those to come, the next one first, then past ones for late entry. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ConferencesPage.Row> choices() {
        var page = ConferencesPage.of(store.list(agencies(), CHOICES), rule(today()), today(), true);
        return Stream.concat(page.coming().stream(), page.past().stream()).toList();
    }

    /** Who would read a plan before the meeting. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<PartnerOrganisation> partners(ConferenceId id) {
        return attendees(id).stream()
                .map(attendee -> attendee.person().partner())
                .distinct()
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Attendee> attendees(ConferenceId id) {
        return store.attendees(id);
    }

    /** 主催する機関. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public String convener(Conference conference) {
        return municipalities.agencies().stream()
                .filter(agency -> agency.id().equals(conference.agency()))
                .map(Agency::name)
                .findFirst()
                .orElse("");
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day of what is written down about a meeting: its own, or today while it is still to come. */
    LocalDate dayOf(Conference conference) {
        return conference.heldOn().isAfter(today()) ? today() : conference.heldOn();
    }
}
