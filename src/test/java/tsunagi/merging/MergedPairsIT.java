package tsunagi.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.Address;
import tsunagi.person.Contacts;
import tsunagi.person.Duplicates;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.person.LikelyPair;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonMerges;
import tsunagi.person.PersonName;
import tsunagi.person.Persons;
import tsunagi.person.Sex;
import tsunagi.person.Telephone;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** What is known of two entries, once one of them stands for the other: 同じ方かもしれない組, 別の方 and 同じ世帯の方. */
@TsunagiIT
class MergedPairsIT {
    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    Contacts contacts;

    @Autowired
    Households households;

    @Autowired
    CaseFiles cases;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Merges merges;

    @Autowired
    MergePages pages;

    @Autowired
    PersonMerges register;

    @Autowired
    JdbcClient jdbc;

    private TwoEntries two;

    @BeforeEach
    void enterTwice() {
        two = new TwoEntries(world, persons, cases, jdbc, merges, pages, register);
    }

    private void lives(OpenedCase with, String relation, OpenedCase own) {
        var member = new HouseholdMember("田中 太郎", null, relation, null, true, null, null, null, own.number());
        two.chief.run(() -> households.add(with.number(), member));
    }

    private void merge(OpenedCase kept, OpenedCase givenUp) {
        two.merge(kept, givenUp, Map.of());
    }

    private List<LikelyPair> listed() {
        return two.chief.call(() -> duplicates.likely(20, 0)).pairs();
    }

    /** The newest case of each, the older one first. */
    private static List<String> numbers(LikelyPair pair) {
        return Stream.of(pair.one(), pair.other())
                .map(each -> each.newestCase().value())
                .sorted()
                .toList();
    }

    private List<List<String>> pairs() {
        return listed().stream().map(MergedPairsIT::numbers).toList();
    }

    private static List<String> pair(OpenedCase one, OpenedCase other) {
        return Stream.of(one, other).map(each -> each.number().value()).sorted().toList();
    }

    /** {@code R08-0001 R08-0002}: the first case of each of two who are of one household. */
    private List<String> relatives() {
        return world.inTransaction(
                two.chief, () -> jdbc.sql("""
                        select (select min(a.case_number) from case_access a where a.person_id = r.person_id) || ' ' ||
                               (select min(a.case_number) from case_access a where a.person_id = r.relative_id)
                        from published_person_relative r
                        """).query(String.class).list());
    }

    private static Stream<String> eachOther(OpenedCase one, OpenedCase other) {
        return Stream.of(one.number() + " " + other.number(), other.number() + " " + one.number());
    }

    @Test
    void theFamilyOfBothEntriesIsOneFamilyUntilTheMergeIsUndone() {
        var wife = two.received(TwoEntries.FORMER, "03-0000-3333");
        var son = two.received(TwoEntries.FORMER, "03-0000-4444");
        lives(two.kept, "妻", wife);
        lives(two.givenUp, "長男", son);
        var before = Stream.concat(eachOther(two.kept, wife), eachOther(two.givenUp, son))
                .toList();
        assertThat(relatives()).containsExactlyInAnyOrderElementsOf(before);

        two.merge(Map.of());
        assertThat(relatives())
                .as("the wife and the son live in one household by the one whom both were told of")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(eachOther(two.kept, wife), eachOther(two.kept, son), eachOther(wife, son))
                                .flatMap(each -> each)
                                .toList());
        two.undo(two.latest());
        assertThat(relatives()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void nobodyIsARelativeOfHerselfAlthoughSheWasToldOfTwice() {
        var mother = two.received(TwoEntries.FORMER, "03-0000-3333");
        lives(mother, "長男", two.kept);
        lives(mother, "次男", two.givenUp);
        assertThat(relatives()).hasSize(6);
        two.merge(Map.of());
        assertThat(relatives())
                .containsExactlyInAnyOrderElementsOf(eachOther(mother, two.kept).toList());
        two.undo(two.latest());
        assertThat(relatives()).hasSize(6);
    }

    @Test
    void whoLivesWithTheEntryThatWasGivenUpIsAnother() {
        var twin = two.received(TwoEntries.TARO, "03-0000-3333");
        lives(two.givenUp, "双子の兄", twin);
        assertThat(pairs()).containsExactly(pair(two.kept, twin));
        two.merge(Map.of());
        assertThat(listed()).isEmpty();
        two.undo(two.latest());
        assertThat(pairs()).containsExactly(pair(two.kept, twin));
    }

    @Test
    void whoIsNotTheEntryThatWasGivenUpIsNotThePersonWhomItStandsForEither() {
        var again = two.received(TwoEntries.TARO, "03-0000-3333");
        var another = two.received(TwoEntries.TARO, "03-0000-4444");
        two.chief.run(() -> duplicates.tellApart(again.number(), another.number(), "同姓同名。住所も家族も違う"));
        assertThat(pairs()).containsExactlyInAnyOrder(pair(two.kept, again), pair(two.kept, another));

        merge(two.kept, again);
        assertThat(listed()).isEmpty();
        assertThat(two.chief.call(() -> duplicates.differences()))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.one().person()).isEqualTo(two.person(two.kept));
                    assertThat(known.other().person()).isEqualTo(two.person(another));
                });
        two.undo(two.latest());
        assertThat(pairs()).containsExactlyInAnyOrder(pair(two.kept, again), pair(two.kept, another));
    }

    @Test
    void whatWasKnownOfBothEntriesIsListedOnceAndTakenBackAtOnce() {
        var again = two.received(TwoEntries.TARO, "03-0000-3333");
        var another = two.received(TwoEntries.TARO, "03-0000-4444");
        two.chief.run(() -> duplicates.tellApart(again.number(), another.number(), "同姓同名"));
        two.chief.run(() -> duplicates.tellApart(two.kept.number(), another.number(), "別の住所に住んでいる"));
        assertThat(two.chief.call(() -> duplicates.differences())).hasSize(2);

        merge(two.kept, again);
        var known = two.chief.call(() -> duplicates.differences());
        assertThat(known)
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEqualTo("別の住所に住んでいる"));
        assertThat(listed()).isEmpty();
        two.chief.run(() -> duplicates.takeBack(known.getFirst().id()));
        assertThat(two.chief.call(() -> duplicates.differences())).isEmpty();
        assertThat(listed()).hasSize(1);
    }

    @Test
    void whatIsKnownOfTwoEntriesSleepsWhileTheyAreOnePerson() {
        var again = two.received(TwoEntries.TARO, "03-0000-3333");
        two.chief.run(() -> duplicates.tellApart(two.kept.number(), again.number(), "同姓同名"));
        merge(two.kept, again);
        assertThat(two.chief.call(() -> duplicates.differences())).isEmpty();
        assertThat(listed()).isEmpty();
        two.undo(two.latest());
        assertThat(two.chief.call(() -> duplicates.differences())).hasSize(1);
        assertThat(listed()).isEmpty();
    }

    @Test
    void theListComparesAllThatIsKnownOfThePersonWhicheverEntryHasIt() {
        var unborn = PersonBasics.of(PersonName.of("田中", "太郎", "たなか たろう"), Sex.MALE, null);
        var third = two.received(unborn, "03-0000-3333");
        two.chief.run(() -> contacts.addTelephone(third.number(), Telephone.own(PhoneNumber.parse("03-0000-2222"))));
        two.chief.run(() ->
                contacts.addAddress(third.number(), new Address(Address.Kind.HOME, null, "練習市", "中央2222", null, null)));
        assertThat(listed())
                .singleElement()
                .satisfies(pair -> assertThat(pair.alike().words()).isEqualTo("氏名が同じ・ふりがなが同じ"));

        two.merge(Map.of());
        assertThat(listed()).singleElement().satisfies(pair -> {
            assertThat(numbers(pair)).contains(third.number().value());
            assertThat(pair.alike().words()).isEqualTo("電話番号が同じ・氏名が同じ・ふりがなが同じ・住所が同じ");
            assertThat(two.chief
                            .call(() -> duplicates.pair(third.number(), two.kept.number()))
                            .alike())
                    .isEqualTo(pair.alike());
        });
        two.undo(two.latest());
        assertThat(listed())
                .singleElement()
                .satisfies(pair -> assertThat(pair.alike().words()).isEqualTo("氏名が同じ・ふりがなが同じ"));
    }
}
