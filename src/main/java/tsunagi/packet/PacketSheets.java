package tsunagi.packet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.conference.AgendaMatter;
import tsunagi.conference.Purpose;
import tsunagi.consent.Consents;
import tsunagi.consent.InformationKind;
import tsunagi.consent.Sharing;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonCard;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PacketNames;

/** Makes the sheets of one meeting for one attendee, from what holds at this moment: consent, exceptions, agenda, invitation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PacketSheets {
    private final BriefStore briefs;
    private final Consents consents;
    private final Persons persons;
    private final Plans plans;
    private final Map<Purpose, AgendaMatter> matters = new EnumMap<>(Purpose.class);

    PacketSheets(BriefStore briefs, Consents consents, Persons persons, Plans plans, List<AgendaMatter> matters) {
        this.briefs = briefs;
        this.consents = consents;
        this.persons = persons;
        this.plans = plans;
        matters.forEach(matter -> this.matters.put(matter.purpose(), matter));
    }

    /**
     * 見せる範囲: what each of them may read of each item, with ID and name and nothing else of the case yet.
     *
     * @param known the names to show; empty where nobody reads them
     */
    Map<Invited, List<Sheet>> overview(
            List<Item> items, List<Invited> attendees, PacketNames names, Map<PersonId, PersonName> known) {
        var sharing = consents.sharing(items.stream().map(Item::caseId).toList());
        Map<Invited, List<Sheet>> overview = new LinkedHashMap<>();
        for (Invited to : attendees) {
            var sheets = new ArrayList<Sheet>();
            for (Item item : items) {
                var name = known.get(item.person());
                var of = Objects.requireNonNull(sharing.get(item.caseId()), "sharing");
                var reader = new Reader(to, of, names);
                sheets.add(headed(item, sheets.size() + 1, reader, name == null ? "" : name.display()));
            }
            overview.put(to, sheets);
        }
        return overview;
    }

    Map<PersonId, PersonName> names(List<Item> items) {
        return persons.names(items.stream().map(Item::person).toList());
    }

    private record Reader(Invited to, Sharing sharing, PacketNames names) {}

    private static Sheet headed(Item item, int position, Reader reader, String name) {
        var partner = reader.to().partner();
        if (!reader.sharing().allowsAnything(partner)) {
            return Sheet.withheld(item.id(), position);
        }
        boolean hidden = reader.names().hidden(reader.to().knowsThePerson())
                || !Passage.identifying("氏名", name).mayGo(partner, reader.sharing());
        var heading = new Sheet.Heading(
                item.number().value(), hidden ? null : name, item.purpose().label());
        return new Sheet(item.id(), position, heading, List.of(), kept(reader.to(), reader.sharing()), false);
    }

    /** One item with all that may be read of it. */
    Sheet sheet(Meeting meeting, Item item, int position, Invited to, PacketNames names) {
        Sharing sharing = consents.sharing(item.caseId());
        PersonCard person = persons.card(item.person());
        var headed = headed(item, position, new Reader(to, sharing, names), person.displayName());
        var heading = headed.heading();
        if (heading == null) {
            return headed;
        }
        boolean hidden = heading.name() == null;
        var all = passages(meeting, item, person);
        var allowed = Passage.allowed(all, to.partner(), sharing);
        // The form has more on it than the passages: where she excepted something in her own words, nobody can tell
        // what.
        boolean whole = !hidden
                && headed.kept().isEmpty()
                && allowed.size() == all.size()
                && sharing.standing().exceptions().isEmpty();
        return new Sheet(
                item.id(), position, heading, hidden ? nameless(allowed, person) : allowed, headed.kept(), whole);
    }

    private static EnumSet<InformationKind> kept(Invited to, Sharing sharing) {
        var kept = EnumSet.allOf(InformationKind.class);
        kept.removeAll(sharing.kinds(to.partner()));
        return kept;
    }

    private static List<Passage> nameless(List<Passage> passages, PersonCard person) {
        var namelessness = Namelessness.of(person);
        return passages.stream()
                .filter(passage -> !passage.identifying())
                .map(passage -> passage.named(namelessness.without(passage.text())))
                .toList();
    }

    private List<Passage> passages(Meeting meeting, Item item, PersonCard person) {
        var brief = briefs.find(meeting.id(), item.caseId()).orElse(Brief.NONE);
        PlanSummary plan = item.plan() == null ? null : plans.summary(item.plan());
        return CasePassages.of(person, plan, brief, matter(item).details(item.discussed()), item.prior());
    }

    /** The form of the case, for whom everything of it may go. */
    List<byte[]> papers(Item item) {
        return matter(item).papers(item.discussed());
    }

    private AgendaMatter matter(Item item) {
        return Objects.requireNonNull(
                matters.get(item.purpose()), item.purpose().name());
    }
}
