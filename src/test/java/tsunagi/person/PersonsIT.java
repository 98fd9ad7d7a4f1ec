package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.CaseNotFound;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

@TsunagiIT
class PersonsIT {
    private static final CaseNumber FIRST = new CaseNumber("R08-0001");
    private static final CaseNumber SECOND = new CaseNumber("R08-0002");
    private static final PhoneNumber NUMBER = PhoneNumber.parse("03-0000-1234");

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    Contacts contacts;

    @Autowired
    Households households;

    @Autowired
    CaseGrants grants;

    private World.Town town;
    private Actor consultant;

    @BeforeEach
    void openTown() {
        town = world.town();
        consultant = town.consultant();
    }

    private static PersonBasics basics(PersonName name) {
        return PersonBasics.of(name, Sex.UNSPECIFIED, null);
    }

    private PersonId received(World.Town place, CaseNumber number, NewPerson person) {
        return world.inTransaction(place.consultant(), () -> {
            PersonId id = persons.enter(person);
            grants.register(CaseId.next(), number, id, place.office());
            return id;
        });
    }

    private PersonId received(CaseNumber number, PersonName name) {
        return received(town, number, NewPerson.of(basics(name)));
    }

    private Set<PersonId> found(String typed) {
        return world.inTransaction(consultant, () -> persons.find(typed, 50, 0)).people().stream()
                .map(FoundPerson::person)
                .collect(Collectors.toSet());
    }

    private PersonSheet sheet() {
        return consultant.call(() -> persons.sheet(FIRST));
    }

    @Test
    void aNameKeepsEveryCharacterAsTyped() {
        received(
                FIRST,
                PersonName.typed("神\uFA19\uD842\uDFB7野", "<script>alert(1)</script>", null, "=1+1", false, null));
        var name = sheet().basics().content().name();
        assertThat(name.family()).isEqualTo("神\uFA19\uD842\uDFB7野");
        assertThat(name.given()).isEqualTo("<script>alert(1)</script>");
        assertThat(name.alias()).isEqualTo("=1+1");
    }

    @Test
    void whatIsPartlyKnownOfABirthDateStaysPartlyKnown() {
        var birth = PartialDate.ofYear(1961).asEstimated();
        received(town, FIRST, NewPerson.of(PersonBasics.of(PersonName.anonymous("匿名の女性"), Sex.FEMALE, birth)));
        assertThat(sheet().basics().content().birth()).isEqualTo(birth);
        assertThat(sheet().card().displayName()).isEqualTo("匿名の女性");
    }

    @Test
    void theSecondOfTwoChangesLearnsWhatTheFirstOneStored() {
        received(FIRST, PersonName.of("田中", "太郎", null));
        long version = sheet().basics().version();
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> persons.update(FIRST, version, basics(PersonName.of("田中", "一郎", null))));
        assertThatExceptionOfType(EntryChangedMeanwhile.class)
                .isThrownBy(() ->
                        consultant.run(() -> persons.update(FIRST, version, basics(PersonName.of("田中", "次郎", null)))))
                .satisfies(conflict -> {
                    assertThat(conflict.by()).isEqualTo(chief.name());
                    assertThat(conflict.stored().content()).isEqualTo(basics(PersonName.of("田中", "一郎", null)));
                });
        assertThat(found("一郎")).hasSize(1);
        assertThat(found("太郎")).as("by the old name she is found still").hasSize(1);
        assertThat(found("次郎")).isEmpty();
    }

    @Test
    void telephonesAreAddedChangedAndEnded() {
        received(FIRST, PersonName.of("田中", "太郎", null));
        var id = consultant.call(() -> contacts.addTelephone(FIRST, Telephone.own(NUMBER)));
        var quiet = new Telephone(NUMBER, "自宅", true, false, true, "夜のみ");
        consultant.run(() -> contacts.changeTelephone(FIRST, id, 1, quiet));
        assertThat(sheet().card().telephones()).containsExactly(quiet);
        assertThatThrownBy(() -> consultant.run(() -> contacts.endTelephone(FIRST, id, 1, LocalDate.of(2026, 4, 1))))
                .isInstanceOf(EntryChangedMeanwhile.class);
        assertThatThrownBy(() -> consultant.run(() -> contacts.endTelephone(FIRST, id, 2, LocalDate.of(2099, 4, 1))))
                .isInstanceOf(Refusal.class);
        consultant.run(() -> contacts.endTelephone(FIRST, id, 2, LocalDate.of(2026, 4, 1)));
        assertThat(sheet().card().telephones()).isEmpty();
        assertThat(sheet().telephones()).hasSize(1);
    }

    @Test
    void theAddressShownIsWhereThePersonLivesNow() {
        received(
                town,
                FIRST,
                new NewPerson(basics(PersonName.of("田中", "太郎", null)), List.of(), Address.of(Address.Kind.NONE)));
        consultant.run(() -> contacts.addAddress(
                FIRST, new Address(Address.Kind.REGISTERED, "9400062", "新潟県長岡市", "大手通1-4-10", null, null)));
        assertThat(sheet().card().addressLine()).isEqualTo("住所不定");
        var id = consultant.call(() -> contacts.addAddress(FIRST, Address.of(Address.Kind.ACQUAINTANCE)));
        assertThat(sheet().card().addressLine()).isEqualTo("知人宅");
        var since = new Address(Address.Kind.ACQUAINTANCE, null, null, null, null, LocalDate.of(2026, 5, 1));
        consultant.run(() -> contacts.changeAddress(FIRST, id, 1, since));
        assertThatThrownBy(() -> consultant.run(() -> contacts.endAddress(FIRST, id, 2, LocalDate.of(2026, 4, 30))))
                .isInstanceOf(Refusal.class);
        consultant.run(() -> contacts.endAddress(FIRST, id, 2, LocalDate.of(2026, 5, 1)));
        assertThat(sheet().card().addressLine()).isEqualTo("住所不定");
    }

    private HouseholdMember daughter(@Nullable CaseNumber ownCase) {
        return new HouseholdMember(
                "田中 さくら", "たなか さくら", "長女", PartialDate.ofYear(2010), true, "高校生", null, null, ownCase);
    }

    @Test
    void aHouseholdMemberIsLinkedToHerOwnCaseOnlyWhileThatIsVisible() {
        received(FIRST, PersonName.of("田中", "太郎", null));
        received(SECOND, PersonName.of("田中", "さくら", null));
        var id = consultant.call(() -> households.add(FIRST, daughter(SECOND)));
        assertThat(sheet().household().getFirst().content().ownCase()).isEqualTo(SECOND);

        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(SECOND, true));
        assertThat(sheet().household().getFirst().content().ownCase()).isNull();
        consultant.run(() -> households.change(FIRST, id, 1, daughter(null)));
        chief.run(() -> grants.restrict(SECOND, false));
        assertThat(sheet().household().getFirst().content().ownCase())
                .as("a link that could not be seen was not removed")
                .isEqualTo(SECOND);
        consultant.run(() -> households.change(FIRST, id, 2, daughter(null)));
        assertThat(sheet().household().getFirst().content().ownCase()).isNull();
    }

    @Test
    void aMemberWhoLeftStaysOnTheSheet() {
        received(FIRST, PersonName.of("田中", "太郎", null));
        var id = consultant.call(() -> households.add(FIRST, daughter(null)));
        consultant.run(() -> households.end(FIRST, id, 1, LocalDate.of(2026, 3, 31)));
        assertThat(sheet().household())
                .singleElement()
                .satisfies(member -> assertThat(member.isCurrent()).isFalse());
        assertThatThrownBy(() -> consultant.run(() -> households.add(FIRST, daughter(FIRST))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoMayNotSeeTheCaseMayNotReadOrWriteThePerson() {
        received(FIRST, PersonName.of("田中", "太郎", null));
        var other = world.town().consultant();
        assertThatThrownBy(() -> other.call(() -> persons.sheet(FIRST))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> other.call(() -> contacts.addTelephone(FIRST, Telephone.own(NUMBER))))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> town.as(Role.AUDITOR).call(() -> persons.sheet(FIRST)))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void namesComeInOneCallForAList() {
        var first = received(FIRST, PersonName.of("田中", "太郎", null));
        var second = received(SECOND, PersonName.anonymous("匿名の男性"));
        assertThat(world.inTransaction(consultant, () -> persons.names(List.of(first, second))))
                .hasSize(2)
                .containsEntry(second, PersonName.anonymous("匿名の男性"));
    }
}
