package tsunagi.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.person.BasicsChoice.Source;
import tsunagi.person.BasicsField;
import tsunagi.person.EntryChangedMeanwhile;
import tsunagi.person.FoundPerson;
import tsunagi.person.HouseholdMember;
import tsunagi.person.Households;
import tsunagi.person.PersonBasics;
import tsunagi.person.PersonMerges;
import tsunagi.person.PersonName;
import tsunagi.person.PersonSheet;
import tsunagi.person.Persons;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 統合: two entries of one person. */
@TsunagiIT
class MergesIT {
    private static final Map<String, String> USUAL = Map.of();

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    Households households;

    @Autowired
    CaseFiles cases;

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
    void afterAMergeBothCasesAreOnePersonWithAllThatWasKnown() {
        var person = two.person(two.kept);
        two.merge(USUAL);
        assertThat(two.person(two.givenUp)).isEqualTo(person);
        var merged = sheet(two.givenUp.number());
        assertThat(merged.basics().content())
                .isEqualTo(new PersonBasics(
                        TwoEntries.TARO.name(),
                        TwoEntries.TARO.sex(),
                        null,
                        TwoEntries.TARO.birth(),
                        "ブラジル",
                        null,
                        "旧姓で相談"));
        assertThat(merged.telephones())
                .extracting(each -> each.content().number().value())
                .containsExactlyInAnyOrder("03-0000-1111", "03-0000-2222");
        assertThat(merged.addresses()).hasSize(2);
        assertThat(merged.merged())
                .singleElement()
                .satisfies(entry -> assertThat(entry.name()).isEqualTo(TwoEntries.FORMER.name()));
    }

    @Test
    void whatIsChosenStandsAfterwards() {
        two.merge(Map.of(BasicsField.NAME.name(), Source.GIVEN_UP.name(), "NOTE", Source.KEPT.name()));
        var basics = sheet(two.kept.number()).basics().content();
        assertThat(basics.name()).isEqualTo(PersonName.of("佐藤", "太郎", "たなか たろう"));
        assertThat(basics.note()).isNull();
    }

    @Test
    void theOldNumberAndTheOldNameStillFindThePerson() {
        assertThat(found(two.givenUp.number().value()).mergedLabel()).isEmpty();
        two.merge(USUAL);
        var person = two.person(two.kept);
        assertThat(found(two.givenUp.number().value())).satisfies(by -> {
            assertThat(by.person()).isEqualTo(person);
            assertThat(by.mergedLabel()).isEqualTo("統合された番号です");
            assertThat(by.name()).isEqualTo(TwoEntries.TARO.name());
            assertThat(by.cases()).isEqualTo(2);
        });
        assertThat(found("佐藤 太郎")).satisfies(by -> {
            assertThat(by.person()).isEqualTo(person);
            assertThat(by.mergedLabel()).isEqualTo("統合された登録です");
        });
        assertThat(found("03-0000-2222").person()).isEqualTo(person);
        assertThat(found(two.kept.number().value()).mergedLabel()).isEmpty();
        two.undo(two.latest());
        assertThat(found(two.givenUp.number().value()).mergedLabel()).isEmpty();
        assertThat(found("佐藤 太郎").person()).isNotEqualTo(person);
    }

    @Test
    void whoMayNotSeeEveryCaseOfBothMayNotMergeThem() {
        var person = two.person(two.givenUp);
        var office = world.otherOffice(two.town);
        var elsewhere = world.enrol(two.town, Set.of(Role.CONSULTANT), List.of(office));
        var hidden = world.inTransaction(
                elsewhere, () -> cases.open(new NewCase(person, office, LocalDate.of(2026, 6, 1), false)));
        assertThat(hidden.number()).isNotNull();
        assertThatThrownBy(() -> two.merge(USUAL)).hasMessageContaining("統合できません");
        for (Role role : Set.of(Role.CONSULTANT, Role.MUNICIPAL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR)) {
            assertThatThrownBy(() -> two.town
                            .as(role)
                            .run(() -> merges.merge(two.kept.number(), two.givenUp.number(), new MergeForm(Map.of()))))
                    .isInstanceOf(PermissionRefused.class);
        }
    }

    @Test
    void twoOfOneHouseholdAreNotMerged() {
        var son = new HouseholdMember("佐藤 太郎", null, "長男", null, true, null, null, null, two.givenUp.number());
        two.chief.run(() -> households.add(two.kept.number(), son));
        assertThatThrownBy(() -> two.merge(USUAL)).isInstanceOf(Refusal.class).hasMessageContaining("同じ世帯の別の方");
    }

    @Test
    void aHouseholdMembersCaseIsFoundAfterSheWasMerged() {
        var third = two.received(TwoEntries.TARO, "03-0000-4444");
        var wife = new HouseholdMember("佐藤 太郎", null, "夫", null, true, null, null, null, two.givenUp.number());
        two.chief.run(() -> households.add(third.number(), wife));
        two.merge(USUAL);
        assertThat(sheet(third.number()).household().getFirst().content().ownCase())
                .isEqualTo(two.givenUp.number());
    }

    @Test
    void whoeverChangesOneOfThemMeanwhileIsNotOverwritten() {
        var form = two.form(two.kept, two.givenUp, USUAL);
        long version = sheet(two.givenUp.number()).basics().version();
        two.chief.run(() -> persons.update(two.givenUp.number(), version, TwoEntries.TARO));
        assertThatExceptionOfType(EntryChangedMeanwhile.class)
                .isThrownBy(() -> two.chief.run(() -> merges.merge(two.kept.number(), two.givenUp.number(), form)));

        long read = sheet(two.givenUp.number()).basics().version();
        two.merge(USUAL);
        assertThatExceptionOfType(EntryChangedMeanwhile.class)
                .as("the form of the entry that was given up")
                .isThrownBy(() -> two.chief.run(() -> persons.update(two.givenUp.number(), read, TwoEntries.FORMER)));
    }

    @Test
    void whoIsMergedIsCountedAsOnePerson() {
        String people = "select count(distinct person_id) from published_case";
        String again = "select count(*) from happening_reception where kind = 'RECEPTION' and key = 'AGAIN'";
        var later = two.received(TwoEntries.TARO, "03-0000-5555", LocalDate.of(2026, 7, 1));
        assertThat(values(Integer.class, people)).containsExactly(3);
        assertThat(values(Integer.class, again)).containsExactly(0);
        two.merge(two.kept, later, USUAL);
        assertThat(values(Integer.class, people)).containsExactly(2);
        assertThat(values(Integer.class, again)).containsExactly(1);
        two.undo(two.latest());
        assertThat(values(Integer.class, people)).containsExactly(3);
        assertThat(values(Integer.class, again)).containsExactly(0);
    }
}
