package tsunagi.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseGrants;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PhoneNumber;
import tsunagi.person.BasicsChoice.Source;
import tsunagi.person.BasicsField;
import tsunagi.person.Contacts;
import tsunagi.person.FoundPerson;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonMerges;
import tsunagi.person.PersonName;
import tsunagi.person.PersonSheet;
import tsunagi.person.Persons;
import tsunagi.person.Telephone;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 統合の取り消し, and what a merge does that an undoing must take back. */
@TsunagiIT
class MergeUndoingIT {
    private static final Map<String, String> USUAL = Map.of();

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    Contacts contacts;

    @Autowired
    CaseFiles cases;

    @Autowired
    CaseGrants grants;

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

    private PersonSheet sheet(CaseNumber number) {
        return two.chief.call(() -> persons.sheet(number));
    }

    private FoundPerson found(String typed) {
        var people =
                world.inTransaction(two.chief, () -> persons.find(typed, 20, 0)).people();
        assertThat(people).as(typed).hasSize(1);
        return people.getFirst();
    }

    private <T> List<T> values(Class<T> type, String sql) {
        return world.inTransaction(two.chief, () -> jdbc.sql(sql).query(type).list());
    }

    @Test
    void undoingRestoresExactlyWhatWas() {
        two.chief.run(() -> persons.update(
                two.kept.number(),
                1,
                PersonBasics.of(PersonName.of("多中", "太郎", "たなか たろう"), TwoEntries.TARO.sex(), null)));
        String before = two.everything();
        two.merge(Map.of(BasicsField.NAME.name(), Source.GIVEN_UP.name(), BasicsField.KANA.name(), "GIVEN_UP"));
        assertThat(two.everything()).isNotEqualTo(before);
        two.undo(two.latest());
        assertThat(two.everything()).isEqualTo(before);
        assertThatThrownBy(() -> two.undo(two.latest())).hasMessageContaining("もう取り消されています");
    }

    @Test
    void whatWasWrittenAfterTheMergeIsNeverLostByTheUndoing() {
        two.merge(Map.of(BasicsField.NAME.name(), Source.GIVEN_UP.name()));
        var merged = sheet(two.kept.number()).basics();
        var changed = new PersonBasics(
                merged.content().name(),
                merged.content().sex(),
                null,
                merged.content().birth(),
                "ペルー",
                merged.content().language(),
                merged.content().note());
        two.chief.run(() -> persons.update(two.kept.number(), merged.version(), changed));
        two.chief.run(
                () -> contacts.addTelephone(two.givenUp.number(), Telephone.own(PhoneNumber.parse("03-0000-3333"))));
        var since = two.again(two.kept, two.town.office());

        var undoing = two.chief.call(() -> pages.undoing(two.latest()));
        assertThat(undoing.later()).isEqualTo("国籍・地域");
        assertThat(undoing.since()).isEqualTo(since.number().value());
        assertThat(undoing.returning()).isEqualTo(two.givenUp.number().value());
        two.undo(two.latest());
        var kept = sheet(two.kept.number());
        assertThat(kept.basics().content().name()).isEqualTo(TwoEntries.TARO.name());
        assertThat(kept.basics().content().nationality()).isEqualTo("ペルー");
        assertThat(kept.telephones()).hasSize(2);
        assertThat(two.person(since)).isEqualTo(two.person(two.kept));
        assertThat(two.person(two.givenUp)).isNotEqualTo(two.person(two.kept));
        assertThat(sheet(two.givenUp.number()).basics().content()).isEqualTo(TwoEntries.FORMER);
    }

    @Test
    void aChainIsResolvedToItsEndAndUndoneFromItsEnd() {
        var third = two.received(TwoEntries.TARO, "03-0000-4444");
        String before = two.everything();
        two.merge(USUAL);
        var first = two.latest();
        two.merge(third, two.kept, USUAL);
        var second = two.latest();
        var person = two.person(third);
        assertThat(two.person(two.givenUp)).isEqualTo(person);
        assertThat(found(two.givenUp.number().value()).cases()).isEqualTo(3);
        assertThat(found("佐藤 太郎").person()).isEqualTo(person);
        assertThat(sheet(third.number()).telephones()).hasSize(3);
        assertThat(sheet(third.number()).merged()).hasSize(2);
        assertThatThrownBy(() -> two.undo(first)).hasMessageContaining("新しい統合から順に");

        two.undo(second);
        assertThat(two.person(two.givenUp)).isEqualTo(two.person(two.kept)).isNotEqualTo(two.person(third));
        assertThat(sheet(two.kept.number()).telephones()).hasSize(2);
        two.undo(first);
        assertThat(two.everything()).isEqualTo(before);
    }

    @Test
    void aRestrictionOfOneStandsOnAll() {
        two.chief.run(() -> grants.restrict(two.givenUp.number(), true));
        two.merge(USUAL);
        assertThat(values(Boolean.class, "select restricted from case_access")).containsExactly(true, true);
        UndoPage undoing = two.chief.call(() -> pages.undoing(two.latest()));
        assertThat(undoing.opening())
                .as("told before it happens")
                .isEqualTo(two.kept.number().value());
        two.undo(two.latest());
        assertThat(values(String.class, "select case_number from case_access where restricted"))
                .containsExactly(two.givenUp.number().value());
        assertThat(values(String.class, "select reason from audit_event where reason like '統合の取り消し%'"))
                .singleElement()
                .asString()
                .endsWith("（閲覧制限を解除: %s）".formatted(two.kept.number()));
    }

    @Test
    void whatIsChangedOnTheOldEntrysTelephoneIsKept() {
        two.merge(USUAL);
        var old = sheet(two.kept.number()).telephones().stream()
                .filter(each -> each.content().number().value().equals("03-0000-2222"))
                .findFirst()
                .orElseThrow();
        var family = new Telephone(PhoneNumber.parse("03-0000-2222"), "妹", false, false, true, null);
        two.chief.run(() -> contacts.changeTelephone(two.kept.number(), old.id(), old.version(), family));
        two.undo(two.latest());
        assertThat(sheet(two.givenUp.number()).telephones())
                .singleElement()
                .satisfies(each -> assertThat(each.content()).isEqualTo(family));
    }

    @Test
    void bothPeopleAreInTheAuditOfTheMergeAndOfItsUndoing() {
        var kept = two.person(two.kept).value();
        var givenUp = two.person(two.givenUp).value();
        two.merge(USUAL);
        two.undo(two.latest());
        assertThat(values(UUID.class, """
                        select distinct s.person_id from audit_subject s join audit_event e on e.id = s.event_id
                        where e.action = 'MERGE_PERSONS'
                        """)).containsExactlyInAnyOrder(kept, givenUp);
        assertThat(values(String.class, "select reason from audit_event where reason like '統合%' order by id"))
                .containsExactly(
                        "統合: %s の方を %s の方へ".formatted(two.givenUp.number(), two.kept.number()),
                        "統合の取り消し: " + two.givenUp.number());
    }
}
