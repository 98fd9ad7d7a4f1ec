package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.OfficeId;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 同じ方かもしれない組. */
@TsunagiIT
class DuplicatesIT {
    private static final CaseNumber FIRST = new CaseNumber("R08-0001");
    private static final CaseNumber SECOND = new CaseNumber("R08-0002");
    private static final PartialDate BIRTH = PartialDate.of(LocalDate.of(1961, 11, 22));
    private static final PersonName TARO = PersonName.of("田中", "太郎", "たなか たろう");

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    Contacts contacts;

    @Autowired
    Households households;

    @Autowired
    Duplicates duplicates;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private Actor chief;

    @BeforeEach
    void openTown() {
        town = world.town();
        chief = town.as(Role.CHIEF_CONSULTANT);
    }

    private PersonId received(CaseNumber number, OfficeId office, NewPerson person) {
        return world.inTransaction(town.consultant(), () -> {
            PersonId id = persons.enter(person);
            grants.register(CaseId.next(), number, id, office);
            return id;
        });
    }

    private PersonId received(CaseNumber number, PersonName name, Sex sex, @Nullable PartialDate birth) {
        return received(number, town.office(), NewPerson.of(PersonBasics.of(name, sex, birth)));
    }

    private List<LikelyPair> listed() {
        return chief.call(() -> duplicates.likely(20, 0)).pairs();
    }

    @Test
    void whoHasTheSameNameReadingAndBirthdayIsListedPointByPoint() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, PersonName.of("田中", "太郎", "タナカ タロウ"), Sex.MALE, BIRTH);
        received(new CaseNumber("R08-0003"), PersonName.of("佐藤", "花子", "さとう はなこ"), Sex.FEMALE, BIRTH);
        assertThat(listed()).singleElement().satisfies(pair -> {
            assertThat(pair.alike().words()).isEqualTo("氏名が同じ・ふりがなが同じ・生年月日が同じ");
            assertThat(pair.alike().points()).isEqualTo(90);
            assertThat(Set.of(pair.one().newestCase(), pair.other().newestCase()))
                    .containsExactlyInAnyOrder(FIRST, SECOND);
        });
    }

    @Test
    void theListSaysAboutAPairWhatTheTwoSayOfEachOther() {
        var telephone = List.of(Telephone.own(PhoneNumber.parse("03-0000-1234")));
        var home = new Address(Address.Kind.HOME, null, "練習市", "中央1丁目2番3号", null, null);
        var same = new Address(Address.Kind.HOME, null, "練習市", "中央1-2-3", null, null);
        received(FIRST, town.office(), new NewPerson(PersonBasics.of(TARO, Sex.MALE, BIRTH), telephone, home));
        var married = PersonName.of("佐藤", "太郎", "さとう たろう");
        received(
                SECOND,
                town.office(),
                new NewPerson(PersonBasics.of(married, Sex.UNSPECIFIED, BIRTH), telephone, same));
        var pair = listed().getFirst();
        assertThat(pair.alike().words()).isEqualTo("電話番号が同じ・生年月日が同じ・住所が同じ");
        assertThat(chief.call(() -> duplicates.pair(FIRST, SECOND)).alike()).isEqualTo(pair.alike());
        assertThat(chief.call(() -> duplicates.pair(SECOND, FIRST)).alike()).isEqualTo(pair.alike());
    }

    @Test
    void whoseBirthdayNobodyKnowsIsListedByNameAndReadingTogether() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, TARO, Sex.UNSPECIFIED, null);
        received(new CaseNumber("R08-0003"), PersonName.of("棚香", "太朗", "たなか たろう"), Sex.UNSPECIFIED, null);
        assertThat(listed())
                .singleElement()
                .satisfies(pair -> assertThat(pair.alike().points()).isEqualTo(50));
    }

    @Test
    void anotherBirthdayOrSexSpeaksAgainstThePair() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, TARO, Sex.MALE, PartialDate.of(LocalDate.of(1961, 12, 22)));
        received(new CaseNumber("R08-0003"), TARO, Sex.FEMALE, PartialDate.of(LocalDate.of(1961, 1, 1)));
        received(new CaseNumber("R08-0004"), TARO, Sex.MALE, PartialDate.of(LocalDate.of(1990, 12, 22)));
        assertThat(listed())
                .singleElement()
                .satisfies(pair -> assertThat(pair.alike().words()).isEqualTo("氏名が同じ・ふりがなが同じ・生まれた年が同じ・生年月日が違う"));
    }

    @Test
    void nobodyOfAnotherDeskOrWithAHiddenCaseIsListed() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        var other = received(SECOND, TARO, Sex.MALE, BIRTH);
        assertThat(listed()).hasSize(1);
        world.inTransaction(chief, () -> {
            grants.register(CaseId.next(), new CaseNumber("R08-0003"), other, world.otherOffice(town));
            return other;
        });
        assertThat(listed()).isEmpty();
        assertThatThrownBy(() -> chief.call(() -> duplicates.pair(FIRST, SECOND)))
                .hasMessageContaining("この画面では比べられません");
    }

    @Test
    void aRestrictedPersonIsListedForWhoMaySeeHerOnly() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, TARO, Sex.MALE, BIRTH);
        chief.run(() -> grants.restrict(SECOND, true));
        assertThat(listed()).hasSize(1);
        var elsewhere = world.enrol(town, Set.of(Role.CHIEF_CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(elsewhere.call(() -> duplicates.likely(20, 0)).pairs()).isEmpty();
        for (Role role : Set.of(Role.CONSULTANT, Role.ADMINISTRATOR, Role.MUNICIPAL_OFFICER)) {
            assertThatThrownBy(() -> town.as(role).call(() -> duplicates.likely(20, 0)))
                    .isInstanceOf(PermissionRefused.class);
        }
    }

    @Test
    void twoOfOneHouseholdAreTwo() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, PersonName.of("田中", "太郎", "たなか たろう"), Sex.MALE, BIRTH);
        var twin = new HouseholdMember("田中 太郎", null, "双子の兄", BIRTH, true, null, null, null, SECOND);
        chief.run(() -> households.add(FIRST, twin));
        assertThat(listed()).isEmpty();
    }

    @Test
    void whoIsKnownToBeAnotherComesBackOnlyWhenMoreIsTheSame() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, TARO, Sex.MALE, BIRTH);
        chief.run(() -> duplicates.tellApart(SECOND, FIRST, "同姓同名。住所も家族も違う"));
        assertThat(listed()).isEmpty();
        assertThat(chief.call(() -> duplicates.differences())).singleElement().satisfies(known -> {
            assertThat(known.reason()).isEqualTo("同姓同名。住所も家族も違う");
            assertThat(known.by()).isEqualTo(chief.staff());
        });

        var number = Telephone.own(PhoneNumber.parse("03-0000-1234"));
        chief.run(() -> contacts.addTelephone(FIRST, number));
        assertThat(listed()).isEmpty();
        chief.run(() -> contacts.addTelephone(SECOND, number));
        assertThat(listed()).hasSize(1);
        chief.run(() -> duplicates.tellApart(FIRST, SECOND, "2人で1台の電話を使っている"));
        assertThat(listed()).isEmpty();

        UUID known = chief.call(() -> duplicates.differences()).getFirst().id();
        assertThat(chief.call(() -> duplicates.differences())).hasSize(1);
        chief.run(() -> duplicates.takeBack(known));
        assertThat(listed()).hasSize(1);
        assertThatThrownBy(() -> chief.run(() -> duplicates.takeBack(known))).hasMessageContaining("もう取り消され");
        assertThat(world.inTransaction(
                        chief,
                        () -> jdbc.sql("select count(*) from person_difference")
                                .query(Integer.class)
                                .single()))
                .as("what was known is kept")
                .isEqualTo(2);
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 1; i <= 5; i++) {
            received(new CaseNumber("R08-000" + i), TARO, Sex.MALE, BIRTH);
        }
        var first = chief.call(() -> duplicates.likely(6, 0));
        var second = chief.call(() -> duplicates.likely(6, 6));
        assertThat(first.total()).isEqualTo(10);
        assertThat(first.pairs()).hasSize(6).doesNotContainAnyElementsOf(second.pairs());
        assertThat(second.pairs()).hasSize(4);
    }

    @Test
    void whoWasListedIsInTheAudit() {
        var one = received(FIRST, TARO, Sex.MALE, BIRTH);
        var other = received(SECOND, TARO, Sex.MALE, BIRTH);
        listed();
        assertThat(world.inTransaction(
                        chief, () -> jdbc.sql("""
                                select s.person_id from audit_subject s join audit_event e on e.id = s.event_id
                                where e.action = 'MERGE_PERSONS'
                                """).query(UUID.class).list()))
                .containsExactlyInAnyOrder(one.value(), other.value());
    }

    @Test
    void whoseDifferenceIsTakenBackIsInTheAudit() {
        received(FIRST, TARO, Sex.MALE, BIRTH);
        received(SECOND, TARO, Sex.MALE, BIRTH);
        chief.run(() -> duplicates.tellApart(FIRST, SECOND, "同姓同名"));
        UUID known = chief.call(() -> duplicates.differences()).getFirst().id();
        long before = subjects();
        chief.run(() -> duplicates.takeBack(known));
        assertThat(subjects()).isEqualTo(before + 2);
    }

    private long subjects() {
        return world.inTransaction(
                chief,
                () -> jdbc.sql("select count(*) from audit_subject")
                        .query(Long.class)
                        .single());
    }
}
