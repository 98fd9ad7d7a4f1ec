package tsunagi.conference;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.TeamMember;
import tsunagi.tenancy.PlanRoute;
import tsunagi.web.HttpProblem;

/** Reading one item of an agenda: what lies before the meeting, what is written, and its neighbours. */
@Service
class AgendaPages {
    private final Access access;
    private final Convening convening;
    private final MinutesStore minutes;
    private final AgendaMatters matters;
    private final CaseFiles cases;

    AgendaPages(Access access, Convening convening, MinutesStore minutes, AgendaMatters matters, CaseFiles cases) {
        this.access = access;
        this.convening = convening;
        this.minutes = minutes;
        this.matters = matters;
        this.cases = cases;
    }

    @Transactional
    AgendaPage page(ConferenceId id, UUID itemId) {
        access.require(Permission.VIEW_CONFERENCE);
        Conference conference = convening.conference(id);
        var notes = minutes.of(itemId)
                .filter(each -> each.item().conference().equals(id))
                .orElseThrow(HttpProblem::notFound);
        AgendaItem item = notes.item();
        access.enter(Permission.VIEW_CONFERENCE, cases.head(item.caseId()).number());
        PlanRoute route = matters.route(item, conference).orElse(null);
        var attendees = convening.attendees(id);
        return new AgendaPage(
                cases.frame(item.caseId()),
                conference,
                item,
                new AgendaPage.Matter(
                        matters.plan(item).orElse(null),
                        route,
                        matters.of(item.purpose()).details(item.discussed()),
                        notes.coordinations()),
                new AgendaPage.Desk(
                        table(item, attendees),
                        notes.written(),
                        convening.attendance(conference, attendees).note(Agenda.decided(route)),
                        !conference.heldOn().isAfter(convening.today()),
                        convening.today(),
                        Actor.current().may(Permission.HOLD_CONFERENCE)),
                neighbours(notes.agenda(), itemId));
    }

    /** Who is heard, and which colleagues may take on work: of a restricted case only its team. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public MinutesForm.Table table(AgendaItem item) {
        return table(item, convening.attendees(item.conference()));
    }

    private MinutesForm.Table table(AgendaItem item, List<Attendee> attendees) {
        if (!cases.head(item.caseId()).restricted()) {
            return MinutesForm.Table.of(attendees, convening.colleagues());
        }
        var team = cases.team(item.caseId()).stream().map(TeamMember::staff).toList();
        return MinutesForm.Table.of(
                attendees,
                convening.colleagues().stream()
                        .filter(each -> team.contains(each.id()))
                        .toList());
    }

    /** In the order of the agenda, over what the reader may see. */
    private static AgendaPage.Neighbours neighbours(List<UUID> all, UUID itemId) {
        int at = IntStream.range(0, all.size())
                .filter(each -> all.get(each).equals(itemId))
                .findFirst()
                .orElse(-1);
        return new AgendaPage.Neighbours(
                at + 1,
                all.size(),
                at > 0 ? all.get(at - 1) : null,
                at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null);
    }
}
