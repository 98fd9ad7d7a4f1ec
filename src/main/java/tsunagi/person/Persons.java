package tsunagi.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/**
 * 本人 — the register of people. A person is reached through a case: methods that take a {@link CaseNumber} are for screens
 * and check the case; methods that take a {@link PersonId} or make one run in the transaction of another module's entrance,
 * which has checked its own.
 */
@Service
public class Persons {
    private final Access access;
    private final PersonStore store;
    private final PersonSearchStore searches;
    private final PersonFinder finder;
    private final Versions versions;
    private final Clock clock;

    Persons(
            Access access,
            PersonStore store,
            PersonSearchStore searches,
            PersonFinder finder,
            Versions versions,
            Clock clock) {
        this.access = access;
        this.store = store;
        this.searches = searches;
        this.finder = finder;
        this.versions = versions;
        this.clock = clock;
    }

    /** Enters somebody into the register; the caller opens her case in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId enter(NewPerson person) {
        PersonId id = PersonId.next();
        store.add(id, person);
        return id;
    }

    /**
     * Changes the basics for another module's form.
     *
     * @throws EntryChangedMeanwhile when the version is not the stored one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void update(PersonId person, long version, PersonBasics basics) {
        if (!store.change(person, version, basics)) {
            throw versions.changed(store.basics(person));
        }
    }

    /** For another module's page or paper about one case. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public PersonCard card(PersonId person) {
        return store.card(person, today());
    }

    /** The basics with the version that {@link #update(PersonId, long, PersonBasics)} asks for. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Entry<PersonBasics> basics(PersonId person) {
        return store.basics(person);
    }

    /** For lists of other modules, which have chosen visible cases and write the audit line. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<PersonId, PersonName> names(Collection<PersonId> persons) {
        return store.names(persons);
    }

    /** Like {@link #names}, with sex and birth, for a paper. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<PersonId, PersonBasics> basics(Collection<PersonId> persons) {
        return store.basics(persons);
    }

    /** 世帯 for another module's page or paper about one case, former members last; nobody who died. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Entry<HouseholdMember>> household(PersonId person) {
        return store.household(person).stream()
                .filter(each -> !each.content().kin().deceased())
                .toList();
    }

    /**
     * 検索: the people of visible cases whose name, reading, 通称, former name, case number, telephone (all digits, or the last
     * four) or address is or begins with what was typed, the surest first. Nobody whose case is restricted is among them, nor
     * counted. The caller writes the audit line.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public FoundPeople find(String typed, int size, int skip) {
        return finder.find(typed, size, skip, today());
    }

    /**
     * 似た方 — who is in the register already, at most ten, the likeliest first. Nobody whose case is restricted and nobody of
     * another desk is among them.
     */
    @Transactional
    public List<SimilarPerson> similar(Described described) {
        access.require(Permission.RECEIVE_CONSULTATION);
        Sought sought = Sought.of(described, today());
        if (sought.isEmpty()) {
            return List.of();
        }
        List<SimilarPerson> similar = searches.similar(sought, today());
        access.shown(
                Permission.RECEIVE_CONSULTATION,
                similar.stream().map(SimilarPerson::caseId).toList());
        return similar;
    }

    /** 本人・世帯・連絡先 as the case's page shows them. */
    @Transactional
    public PersonSheet sheet(CaseNumber number) {
        var caseId = access.enter(Permission.VIEW_CASE, number);
        return store.sheet(caseId, today());
    }

    /** The same for another module's page or paper about one case. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public PersonSheet sheet(CaseId caseId) {
        return store.sheet(caseId, today());
    }

    /** The same for those who are about to change it. */
    @Transactional
    public PersonSheet sheetToEdit(CaseNumber number) {
        var caseId = access.enter(Permission.EDIT_PERSON, number);
        return store.sheet(caseId, today());
    }

    /** @throws EntryChangedMeanwhile when the version is not the stored one */
    @Transactional
    public void update(CaseNumber number, long version, PersonBasics basics) {
        var caseId = access.enter(Permission.EDIT_PERSON, number);
        update(store.of(caseId), version, basics);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
