package tsunagi.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.HouseholdMove.Joined;
import tsunagi.person.HouseholdMove.Kind;

/**
 * 世帯を分ける・一緒にする, with the day and the reason. Where a member has a case of her own that the actor may see, what is told there
 * of the person changes on the same day, with an audit line of its own; but not where one of both has a restricted case.
 */
@Service
public class HouseholdMoves {
    private final Access access;
    private final PersonStore persons;
    private final HouseholdStore members;
    private final HouseholdMoveStore store;
    private final Clock clock;

    HouseholdMoves(Access access, PersonStore persons, HouseholdStore members, HouseholdMoveStore store, Clock clock) {
        this.access = access;
        this.persons = persons;
        this.members = members;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public HouseholdHistory history(CaseNumber number) {
        PersonId person = persons.of(access.enter(Permission.VIEW_CASE, number));
        return new HouseholdHistory(members.members(person), store.changes(person));
    }

    /** @throws Refusal when nobody is chosen, or the day lies in the future or before somebody became a member */
    @Transactional
    public void move(CaseNumber number, HouseholdMove move) {
        PersonId person = persons.of(access.enter(Permission.EDIT_PERSON, number));
        if (move.on().isAfter(LocalDate.now(clock))) {
            throw new Refusal("on", "日付は今日までの日付にしてください");
        }
        var chosen = chosen(person, move);
        UUID change = store.begin(person, move);
        requireMembers(
                store.move(change, move.on(), chosen.stream().map(Entry::id).toList()));
        for (var entry : chosen) {
            CaseNumber own = entry.content().ownCase();
            if (own != null) {
                members.personOfVisibleCase(own).ifPresent(other -> moveReturned(person, other, own, move));
            }
        }
        if (move.joined() != null) {
            join(number, person, change, move, move.joined());
        }
    }

    private List<Entry<HouseholdMember>> chosen(PersonId person, HouseholdMove move) {
        var chosen = members.members(person).stream()
                .filter(each -> move.members().contains(each.id()))
                .filter(Entry::isCurrent)
                .filter(each -> !each.content().kin().deceased())
                .filter(each -> each.content().livesTogether() == move.kind().before())
                .toList();
        requireMembers(chosen.size() == new HashSet<>(move.members()).size());
        if (chosen.isEmpty() && move.joined() == null) {
            throw new Refusal("members", move.kind() == Kind.APART ? "世帯を分ける方を選んでください" : "一緒になる方を選ぶか、ケース番号を入力してください");
        }
        for (var entry : chosen) {
            LocalDate since = entry.content().since();
            if (since != null && !since.isBefore(move.on())) {
                throw new Refusal(
                        "on",
                        "%sさんが今の世帯になった日（%s）より後の日付にしてください"
                                .formatted(entry.content().name(), JapaneseDates.format(since)));
            }
        }
        return chosen;
    }

    private static void requireMembers(boolean there) {
        if (!there) {
            throw new Refusal("members", "世帯の内容が変わっています。画面を開き直して選んでください");
        }
    }

    /** Nothing passes to or from a restricted case: the reason would be read by who may not read it where it was written. */
    private void moveReturned(PersonId person, PersonId other, CaseNumber own, HouseholdMove move) {
        if (store.restricted(person, other)) {
            return;
        }
        var returned = store.returned(person, other, move);
        if (!returned.isEmpty()) {
            access.enter(Permission.EDIT_PERSON, own);
            store.move(store.begin(other, move), move.on(), returned);
        }
    }

    /** Each becomes a member of the other one's household. */
    private void join(CaseNumber number, PersonId person, UUID change, HouseholdMove move, Joined joined) {
        PersonId other = members.personOfVisibleCase(joined.number())
                .orElseThrow(() -> new Refusal("ownCase", "このケース番号のケースは見つかりません"));
        if (other.equals(person)) {
            throw new Refusal("ownCase", "本人とは別の方のケース番号を入力してください");
        }
        if (store.restricted(person, other)) {
            throw new Refusal("ownCase", "閲覧制限のあるケースは、番号では一緒にできません。「世帯員・家族を登録する」から登録してください");
        }
        boolean known = members.members(person).stream()
                .filter(Entry::isCurrent)
                .anyMatch(each -> each.content().ownCase() != null
                        && members.personOfVisibleCase(each.content().ownCase())
                                .filter(other::equals)
                                .isPresent());
        if (known) {
            throw new Refusal("ownCase", "この方は、もう世帯・家族に登録されています。上の一覧から選んでください");
        }
        access.enter(Permission.EDIT_PERSON, joined.number());
        add(person, other, change, joined.relation(), new Joining(joined.number(), move.on()));
        add(other, person, store.begin(other, move), joined.returned(), new Joining(number, move.on()));
    }

    private record Joining(CaseNumber number, LocalDate on) {}

    private void add(PersonId person, PersonId member, UUID change, String relation, Joining joining) {
        PersonBasics basics = persons.basics(member).content();
        UUID id = members.add(
                person,
                new HouseholdMember(
                        basics.name().display(),
                        basics.name().kana(),
                        relation,
                        basics.birth(),
                        true,
                        null,
                        null,
                        joining.on(),
                        joining.number()),
                Optional.of(member));
        store.begun(change, id);
    }
}
