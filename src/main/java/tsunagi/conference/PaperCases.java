package tsunagi.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.consent.Consents;
import tsunagi.consent.PartnerOrganisation;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.PersonId;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.web.HttpProblem;

/** The cases of an agenda as papers name them, as far as the person's consent reaches. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PaperCases {
    private final MinutesStore minutes;
    private final Convening convening;
    private final Consents consents;
    private final Persons persons;

    PaperCases(MinutesStore minutes, Convening convening, Consents consents, Persons persons) {
        this.minutes = minutes;
        this.convening = convening;
        this.consents = consents;
        this.persons = persons;
    }

    /** In the order of the agenda. */
    List<PaperCase> of(Conference conference, List<AgendaRow> rows, PaperNames naming) {
        var names = persons.names(rows.stream().map(AgendaRow::person).toList());
        var partners = convening.partners(conference.id());
        var cases = new ArrayList<PaperCase>();
        for (AgendaRow row : rows) {
            var notes = minutes.of(row.id()).orElseThrow(HttpProblem::notFound);
            boolean readable = mayBeRead(row.caseId(), partners);
            boolean named = readable && naming == PaperNames.REAL;
            cases.add(new PaperCase(
                    notes.item(),
                    row,
                    naming == PaperNames.REAL ? row.number().value() : "事例" + (cases.size() + 1),
                    named ? display(names, row.person()) : "",
                    readable,
                    naming == PaperNames.REAL ? UnaryOperator.identity() : masking(names, row),
                    readable ? notes.coordinations() : List.of()));
        }
        return cases;
    }

    private static String display(Map<PersonId, PersonName> names, PersonId person) {
        PersonName name = names.get(person);
        return name == null ? "" : name.display();
    }

    private UnaryOperator<String> masking(Map<PersonId, PersonName> names, AgendaRow row) {
        PersonName name = names.get(row.person());
        if (name == null) {
            return UnaryOperator.identity();
        }
        var household = persons.household(row.person()).stream()
                .map(each -> each.content())
                .toList();
        return Masking.of(name, row.number(), household)::text;
    }

    /** Whether everybody who is invited may read of the person: consent can end after the case was put on the agenda. */
    private boolean mayBeRead(CaseId caseId, List<PartnerOrganisation> partners) {
        var sharing = consents.sharing(caseId);
        return sharing.standing().allowsSharing() && partners.stream().allMatch(sharing::allowsEverything);
    }
}
