package tsunagi.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.person.Contacts;
import tsunagi.person.NewPerson;
import tsunagi.person.Persons;
import tsunagi.person.SimilarPerson;
import tsunagi.person.Telephone;

/** The people of the register as a reception meets them: 似た方, newcomers, and those who come again. */
@Component
class KnownPersons {
    private final Access access;
    private final Persons persons;
    private final Contacts contacts;
    private final CaseFiles cases;
    private final ReceptionStore store;

    KnownPersons(Access access, Persons persons, Contacts contacts, CaseFiles cases, ReceptionStore store) {
        this.access = access;
        this.persons = persons;
        this.contacts = contacts;
        this.cases = cases;
        this.store = store;
    }

    /** 似た方 with how their newest cases stand, so that a running case isn't opened twice. */
    List<SimilarCase> similar(PersonForm form) {
        List<SimilarPerson> similar = persons.similar(form.described());
        if (similar.isEmpty()) {
            return List.of();
        }
        Map<CaseNumber, CaseStanding> standing =
                store.standing(similar.stream().map(SimilarPerson::caseId).toList()).stream()
                        .collect(Collectors.toMap(CaseStanding::number, Function.identity()));
        return similar.stream()
                .flatMap(
                        person -> Optional.ofNullable(standing.get(person.newestCase()))
                                .map(newest -> new SimilarCase(person, newest))
                                .stream())
                .toList();
    }

    PersonId enter(NewPerson person) {
        return persons.enter(person);
    }

    /** The person of a former case, which the reader must be able to open; her new telephone number is kept. */
    PersonId person(NewIntake.Who.Known known) {
        PersonId person = of(known.former());
        Telephone telephone = known.telephone();
        if (telephone != null && !knows(person, telephone)) {
            contacts.addTelephone(known.former(), telephone);
        }
        return person;
    }

    /** Her case that is not over, if any is visible. */
    Optional<CaseNumber> runningCase(PersonId person) {
        return cases.visible(person).stream()
                .map(known -> new CaseStanding(known.number(), known.stage()))
                .filter(standing -> !standing.isOver())
                .map(CaseStanding::number)
                .findFirst();
    }

    private PersonId of(CaseNumber former) {
        return cases.head(access.enter(Permission.RECEIVE_CONSULTATION, former)).person();
    }

    private boolean knows(PersonId person, Telephone telephone) {
        return persons.card(person).telephones().stream()
                .anyMatch(one -> one.number().digits().equals(telephone.number().digits()));
    }
}
