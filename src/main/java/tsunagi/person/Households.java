package tsunagi.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;

/**
 * 世帯・家族 of a case's person, one member saved at a time. A member is never deleted: a wrong entry is changed, a member who
 * left ends. Changing and ending throw {@link EntryChangedMeanwhile} when the version is not the stored one.
 */
@Service
public class Households {
    private final Access access;
    private final PersonStore persons;
    private final HouseholdStore store;
    private final Versions versions;
    private final Clock clock;

    Households(Access access, PersonStore persons, HouseholdStore store, Versions versions, Clock clock) {
        this.access = access;
        this.persons = persons;
        this.store = store;
        this.versions = versions;
        this.clock = clock;
    }

    @Transactional
    public UUID add(CaseNumber number, HouseholdMember member) {
        PersonId person = person(number);
        Ending.check(member.since(), null, clock);
        return store.add(person, member, samePerson(person, member.ownCase()));
    }

    @Transactional
    public void change(CaseNumber number, UUID id, long version, HouseholdMember member) {
        PersonId person = person(number);
        var stored = versions.same(store.members(person), id, version);
        Ending.check(member.since(), stored.endedOn(), clock);
        versions.requireWritten(
                store.change(
                        person, id, version, member.as(stored.content().kin()), samePerson(person, member.ownCase())),
                stored);
    }

    /** The member left the household, or died; without a last day she is a member again. */
    @Transactional
    public void end(CaseNumber number, UUID id, long version, @Nullable LocalDate lastDay) {
        PersonId person = person(number);
        var stored = versions.same(store.members(person), id, version);
        Ending.check(stored.content().since(), lastDay, clock);
        versions.requireWritten(store.end(person, id, version, lastDay), stored);
    }

    private PersonId person(CaseNumber number) {
        return persons.of(access.enter(Permission.EDIT_PERSON, number));
    }

    private Optional<PersonId> samePerson(PersonId person, @Nullable CaseNumber ownCase) {
        if (ownCase == null) {
            return Optional.empty();
        }
        PersonId other =
                store.personOfVisibleCase(ownCase).orElseThrow(() -> new Refusal("ownCase", "このケース番号のケースは見つかりません"));
        if (other.equals(person)) {
            throw new Refusal("ownCase", "本人とは別の方のケース番号を入力してください");
        }
        return Optional.of(other);
    }
}
