package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;

/** 家族の一覧入力 — the members of a case's person written in one list; what the list does not ask stays as it is. */
@Service
public class Families {
    private final Access access;
    private final PersonStore persons;
    private final HouseholdStore store;
    private final Versions versions;

    Families(Access access, PersonStore persons, HouseholdStore store, Versions versions) {
        this.access = access;
        this.persons = persons;
        this.store = store;
        this.versions = versions;
    }

    /**
     * Nobody is taken away by being left out.
     *
     * @param version of the household as the list was read
     * @throws EntryChangedMeanwhile with what was changed last, when the household is another one by now
     */
    @Transactional
    public void write(CaseNumber number, long version, List<FamilyEntry> list) {
        PersonId person = persons.of(access.enter(Permission.EDIT_PERSON, number));
        store.lock(person);
        var stored = store.members(person);
        if (version(stored) != version) {
            throw versions.changed(lastChanged(stored));
        }
        Map<String, UUID> ids = new HashMap<>();
        list.forEach(each -> ids.put(each.key(), each.id() == null ? Identifiers.next() : each.id()));
        for (FamilyEntry each : list) {
            UUID id = requireNonNull(ids.get(each.key()));
            HouseholdMember member = each.member().as(each.member().kin().through(through(each, ids)));
            if (each.id() == null) {
                store.add(id, person, member, Optional.empty());
            } else {
                change(person, one(stored, id), member);
            }
        }
    }

    static long version(List<Entry<HouseholdMember>> household) {
        return household.stream().mapToLong(Entry::version).sum();
    }

    private void change(PersonId person, Entry<HouseholdMember> stored, HouseholdMember told) {
        HouseholdMember before = stored.content();
        // Where somebody who left or died had lived is history.
        boolean together = stored.isCurrent() ? told.livesTogether() : before.livesTogether();
        var after = new HouseholdMember(
                told.name(),
                before.kana(),
                told.relation(),
                told.birth(),
                together,
                told.occupation(),
                told.health(),
                before.since(),
                before.ownCase(),
                told.kin());
        if (!after.equals(before)) {
            Optional<PersonId> samePerson =
                    Optional.ofNullable(before.ownCase()).flatMap(store::personOfVisibleCase);
            versions.requireWritten(store.change(person, stored.id(), stored.version(), after, samePerson), stored);
        }
    }

    private static @Nullable UUID through(FamilyEntry entry, Map<String, UUID> ids) {
        if (entry.through() == null) {
            return null;
        }
        if (entry.through().equals(entry.key()) || !ids.containsKey(entry.through())) {
            throw new Refusal("rows." + entry.key() + ".through", "だれを通した続柄かを、一覧のほかの方から選んでください");
        }
        return ids.get(entry.through());
    }

    private static Entry<HouseholdMember> one(List<Entry<HouseholdMember>> stored, UUID id) {
        return stored.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("世帯の内容が変わっています。画面を開き直してください"));
    }

    private static Entry<HouseholdMember> lastChanged(List<Entry<HouseholdMember>> stored) {
        return stored.stream()
                .reduce((one, other) -> one.changedAt().isAfter(other.changedAt()) ? one : other)
                .orElseThrow(() -> new Refusal("世帯の内容が変わっています。画面を開き直してください"));
    }
}
