package tsunagi.person;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.LikelyPair.Entered;
import tsunagi.web.HttpProblem;

/**
 * 同じ方かもしれない組 — who may have been entered twice, and of whom staff know that they are two people. Nobody of whom the
 * reader may not see every case is among them.
 */
@Service
public class Duplicates {
    private static final int MOST_DIFFERENCES = 200;

    private final Access access;
    private final PersonStore persons;
    private final PairStore pairs;
    private final KnownDifferenceStore differences;
    private final MergeStore merges;
    private final Clock clock;

    Duplicates(
            Access access,
            PersonStore persons,
            PairStore pairs,
            KnownDifferenceStore differences,
            MergeStore merges,
            Clock clock) {
        this.access = access;
        this.persons = persons;
        this.pairs = pairs;
        this.differences = differences;
        this.merges = merges;
        this.clock = clock;
    }

    /** The likeliest first. */
    @Transactional
    public LikelyPairs likely(int size, int skip) {
        access.require(Permission.MERGE_PERSONS);
        var found = pairs.likely(size, skip);
        var entered = entered(found.persons().toList());
        return new LikelyPairs(
                found.pairs().stream()
                        .map(pair -> new LikelyPair(of(entered, pair.one()), of(entered, pair.other()), pair.alike()))
                        .toList(),
                found.total());
    }

    /** Two people beside each other, by the numbers of cases of theirs. */
    @Transactional
    public LikelyPair pair(CaseNumber one, CaseNumber other) {
        PersonId first = person(one);
        PersonId second = person(other);
        requireTwo(first, second);
        var entered = entered(List.of(first, second));
        return new LikelyPair(of(entered, first), of(entered, second), pairs.alike(first, second));
    }

    /** For another module's page about two people, which has checked access. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Alike alike(PersonId one, PersonId other) {
        return pairs.alike(one, other);
    }

    /**
     * 別の方: the pair is listed no longer, until the two become more alike. Of two who say so at once the second one is heard
     * after the first one.
     */
    @Transactional
    public void tellApart(CaseNumber one, CaseNumber other, String reason) {
        PersonId first = person(one);
        PersonId second = person(other);
        merges.lock(first, second);
        if (merges.isAlias(first) || merges.isAlias(second)) {
            throw new HttpProblem(HttpStatus.CONFLICT, "登録が統合されました", "この2人の登録は、画面を開いたあとに統合されました。一覧を開き直してください。");
        }
        requireTwo(first, second);
        differences.add(first, second, pairs.alike(first, second).points(), reason);
    }

    /** Newest first. */
    @Transactional
    public List<KnownDifference> differences() {
        access.require(Permission.MERGE_PERSONS);
        var listed = differences.list(MOST_DIFFERENCES);
        var entered = entered(listed.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .toList());
        return listed.stream()
                .map(each -> new KnownDifference(
                        each.id(),
                        of(entered, each.one()),
                        of(entered, each.other()),
                        each.reason(),
                        each.at().toInstant(),
                        each.by()))
                .toList();
    }

    /** @throws Refusal when it was taken back already */
    @Transactional
    public void takeBack(UUID difference) {
        access.require(Permission.MERGE_PERSONS);
        var known = differences.find(difference).orElse(null);
        if (known == null || !differences.undo(difference)) {
            throw new Refusal("この記録は、もう取り消されています");
        }
        entered(List.of(known.one(), known.other()));
    }

    private PersonId person(CaseNumber number) {
        return persons.of(access.enter(Permission.MERGE_PERSONS, number));
    }

    private void requireTwo(PersonId one, PersonId other) {
        if (one.equals(other)) {
            throw new HttpProblem(HttpStatus.CONFLICT, "同じ方のケースです", "2つのケースは、もう1人の方の登録にまとまっています。");
        }
        if (merges.hidden(List.of(one, other))) {
            throw new HttpProblem(HttpStatus.FORBIDDEN, "この組は扱えません", "この2人の登録は、この画面では比べられません。市の担当者に相談してください。");
        }
    }

    /** Each of them is written into the audit log. */
    private Map<PersonId, Entered> entered(Collection<PersonId> people) {
        var entered = differences.entered(people, LocalDate.now(clock));
        access.shown(
                Permission.MERGE_PERSONS,
                entered.values().stream().map(Entered::caseId).toList());
        return entered;
    }

    private static Entered of(Map<PersonId, Entered> entered, PersonId person) {
        return requireNonNull(entered.get(person), "a person with a case");
    }
}
