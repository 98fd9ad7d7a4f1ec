package tsunagi.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.BasicsChoice.Source;
import tsunagi.person.MergeStore.Counted;
import tsunagi.person.MergeStore.MergedCase;
import tsunagi.web.HttpProblem;

/**
 * 統合(名寄せ) in the register: one of two entries becomes an alias of the other one, which can be undone. Everything here runs in
 * the transaction of another module's entrance, which has checked access and passes on the cases.
 */
@Service
public class PersonMerges {
    private final PersonStore persons;
    private final PersonReader reader;
    private final MergeStore store;
    private final Versions versions;
    private final Clock clock;

    PersonMerges(PersonStore persons, PersonReader reader, MergeStore store, Versions versions, Clock clock) {
        this.persons = persons;
        this.reader = reader;
        this.store = store;
        this.versions = versions;
        this.clock = clock;
    }

    /** What the register holds of the person of a case. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public PersonSheet sheet(CaseId caseId) {
        return persons.sheet(caseId, LocalDate.now(clock));
    }

    /** @throws HttpProblem when one of them has a case that the actor may not see: nothing of both may be put together */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void requireSight(PersonId one, PersonId other) {
        if (store.hidden(List.of(one, other))) {
            throw new HttpProblem(HttpStatus.FORBIDDEN, "この組は統合できません", "この2人の登録は、この画面では統合できません。市の担当者に相談してください。");
        }
    }

    /** Whether one of them has a restricted case; then all of both will be. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean restricted(PersonId one, PersonId other) {
        return store.restricted(one, other);
    }

    /**
     * @throws Refusal when they are one already, or known as two people of one household
     * @throws EntryChangedMeanwhile when one of them is no longer as it was read
     * @throws HttpProblem when one of them has a case that the actor may not see, be it since a moment ago
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MergedCases merge(MergeOrder order) {
        PersonId kept = order.kept();
        PersonId givenUp = order.givenUp();
        lock(kept, givenUp);
        requireSight(kept, givenUp);
        if (kept.equals(givenUp) || store.isAlias(kept) || store.isAlias(givenUp)) {
            throw new Refusal("この2つの登録は、もう統合されています。画面を開き直してください");
        }
        if (store.relatives(kept, givenUp)) {
            throw new Refusal("2人は同じ世帯の別の方として登録されています。同じ方なら、先に「世帯・家族」のケース番号を外してください");
        }
        Entry<PersonBasics> before = asRead(kept, order.keptVersion());
        Entry<PersonBasics> other = asRead(givenUp, order.givenUpVersion());
        PersonBasics after = order.choice().of(before.content(), other.content());
        UUID id = Identifiers.next();
        store.begin(id, order);
        if (!after.equals(before.content())) {
            persons.change(kept, before.version(), after);
        }
        store.complete(id, kept, givenUp);
        forget(kept, givenUp);
        List<MergedCase> cases = store.cases(id);
        return new MergedCases(
                kept,
                ids(cases.stream().filter(MergedCase::moved)),
                ids(cases.stream().filter(MergedCase::restricted)));
    }

    /** Empty when there is no such merge, or it concerns somebody whom the actor may not see. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<MergeUndoing> undoing(UUID id) {
        return store.find(id).map(this::undoing);
    }

    /**
     * Brings back what was before the merge. What was written since stays: basics that somebody changed, cases, telephones,
     * addresses and members of the household that were entered for the kept person.
     *
     * @throws Refusal when it is undone already, or a later merge must be undone first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MergedCases undo(PersonMerge read, String reason) {
        PersonId kept = read.kept();
        lock(kept, read.givenUp());
        PersonMerge merge = store.find(read.id()).orElseThrow(HttpProblem::notFound);
        if (merge.undone() != null) {
            throw new Refusal("この統合は、もう取り消されています");
        }
        if (!merge.last()) {
            throw new Refusal("このあとに行った統合があります。新しい統合から順に取り消してください");
        }
        MergeUndoing undoing = undoing(merge);
        Entry<PersonBasics> now = undoing.kept();
        if (!undoing.restored().equals(now.content())) {
            persons.change(kept, now.version(), undoing.restored());
        }
        if (now.version() == store.after(merge.id()).version()) {
            store.restoreTokens(merge.id(), kept);
        }
        store.undo(merge.id(), kept, merge.givenUp(), reason);
        forget(kept, merge.givenUp());
        return new MergedCases(
                merge.givenUp(),
                undoing.returning().stream().map(MergeUndoing.Case::id).toList(),
                undoing.opening().stream().map(MergeUndoing.Case::id).toList());
    }

    /** The merges of people whose every case the actor may see, newest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public PersonMergeList list(int size, int skip) {
        List<Counted> listed = store.list(null, size, skip);
        int total = listed.isEmpty() ? 0 : listed.getFirst().total();
        return new PersonMergeList(listed.stream().map(Counted::merge).toList(), total);
    }

    private MergeUndoing undoing(PersonMerge merge) {
        Entry<PersonBasics> now = reader.person(merge.kept()).basics();
        PersonBasics before = store.before(merge.id()).content();
        PersonBasics after = store.after(merge.id()).content();
        Map<BasicsField, Source> back = new EnumMap<>(BasicsField.class);
        Stream.of(BasicsField.values())
                .filter(field -> field.same(now.content(), after))
                .forEach(field -> back.put(field, Source.GIVEN_UP));
        List<MergedCase> cases = store.cases(merge.id());
        return new MergeUndoing(
                merge,
                now,
                new BasicsChoice(back).of(now.content(), before),
                Stream.of(BasicsField.values())
                        .filter(field -> !back.containsKey(field) && !field.same(now.content(), before))
                        .toList(),
                shown(cases.stream().filter(MergedCase::moved)),
                shown(cases.stream().filter(MergedCase::restricted)),
                shown(store.casesSince(merge.id(), merge.kept()).stream()));
    }

    private static List<MergeUndoing.Case> shown(Stream<MergedCase> cases) {
        return cases.map(each -> new MergeUndoing.Case(each.id(), each.number()))
                .toList();
    }

    private Entry<PersonBasics> asRead(PersonId person, long version) {
        Entry<PersonBasics> stored = reader.person(person).basics();
        if (stored.version() != version) {
            throw versions.changed(stored);
        }
        return stored;
    }

    private void lock(PersonId one, PersonId other) {
        store.lock(one, other);
        forget(one, other);
    }

    private void forget(PersonId one, PersonId other) {
        reader.forget(one);
        reader.forget(other);
    }

    private static List<CaseId> ids(Stream<MergedCase> cases) {
        return cases.map(MergedCase::id).toList();
    }
}
