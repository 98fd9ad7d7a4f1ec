package tsunagi.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;

/**
 * 連絡先 — the telephones and addresses of a case's person, one saved at a time. An entry is never deleted: a wrong one is
 * changed, an old one ends. Changing and ending throw {@link EntryChangedMeanwhile} when the version is not the stored one.
 */
@Service
public class Contacts {
    private final Access access;
    private final PersonStore persons;
    private final PersonReader reader;
    private final ContactStore store;
    private final Versions versions;
    private final Clock clock;

    Contacts(
            Access access,
            PersonStore persons,
            PersonReader reader,
            ContactStore store,
            Versions versions,
            Clock clock) {
        this.access = access;
        this.persons = persons;
        this.reader = reader;
        this.store = store;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    public UUID addTelephone(CaseNumber number, Telephone telephone) {
        return store.add(person(number), telephone);
    }

    @Transactional
    public void changeTelephone(CaseNumber number, UUID id, long version, Telephone telephone) {
        PersonId person = person(number);
        var stored = versions.same(reader.person(person).telephones(), id, version);
        versions.requireWritten(store.change(person, id, version, telephone), stored);
    }

    /** The number is used no longer; without a last day it is in use again. */
    @Transactional
    public void endTelephone(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay) {
        PersonId person = person(number);
        var stored = versions.same(reader.person(person).telephones(), id, version);
        Ending.check(null, lastDay, clock);
        versions.requireWritten(store.endTelephone(person, id, version, lastDay), stored);
    }

    @Transactional
    public UUID addAddress(CaseNumber number, Address address) {
        PersonId person = person(number);
        Ending.check(address.since(), null, clock);
        return store.add(person, address);
    }

    @Transactional
    public void changeAddress(CaseNumber number, UUID id, long version, Address address) {
        PersonId person = person(number);
        var stored = versions.same(reader.person(person).addresses(), id, version);
        Ending.check(address.since(), stored.endedOn(), clock);
        versions.requireWritten(store.change(person, id, version, address), stored);
    }

    /** She lives there no longer; without a last day she does again. */
    @Transactional
    public void endAddress(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay) {
        PersonId person = person(number);
        var stored = versions.same(reader.person(person).addresses(), id, version);
        Ending.check(stored.content().since(), lastDay, clock);
        versions.requireWritten(store.endAddress(person, id, version, lastDay), stored);
    }

    private PersonId person(CaseNumber number) {
        return persons.of(access.enter(Permission.EDIT_PERSON, number));
    }
}
