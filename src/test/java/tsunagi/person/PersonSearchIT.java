package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.PhoneNumber;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 検索 and 似た方: found however it is spelt, and never beyond what the asker may see. */
@TsunagiIT
class PersonSearchIT {
    private static final CaseNumber FIRST = new CaseNumber("R08-0001");
    private static final CaseNumber SECOND = new CaseNumber("R08-0002");
    private static final PhoneNumber NUMBER = PhoneNumber.parse("03-0000-1234");

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

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
        return found(consultant, typed);
    }

    private Set<PersonId> found(Actor asker, String typed) {
        return world.inTransaction(asker, () -> persons.find(typed, 50, 0)).people().stream()
                .map(FoundPerson::person)
                .collect(Collectors.toSet());
    }

    private static Described described(String family, String given, String kana, String birth, String telephone) {
        return new Described(family, given, kana, birth, telephone);
    }

    private List<SimilarPerson> similar(Actor asker, Described described) {
        return asker.call(() -> persons.similar(described));
    }

    @Test
    void variantKanjiFindEachOther() {
        var takahashi = received(FIRST, PersonName.of("髙橋", "\uD842\uDFB7江", "たかはし よしえ"));
        var saito = received(SECOND, PersonName.of("齋藤", "山﨑", null));
        assertThat(found("高橋")).containsExactly(takahashi);
        assertThat(found("吉江")).containsExactly(takahashi);
        assertThat(found("斉藤　山崎")).containsExactly(saito);
        assertThat(found("斎藤山崎")).containsExactly(saito);
    }

    @Test
    void kanaIsFoundHoweverItIsSpelt() {
        var vieira = received(FIRST, new PersonName("VIEIRA", "João", "ヴィエイラ ジョアン", "大野", null));
        var ono = received(SECOND, PersonName.of("大野", "勇", "おおの ゆう"));
        assertThat(found("ビエイラ")).containsExactly(vieira);
        assertThat(found("ｼﾞｮｱﾝ")).containsExactly(vieira);
        assertThat(found("joao vie")).containsExactly(vieira);
        assertThat(found("オーノ")).containsExactly(ono);
        assertThat(found("おおのゆう")).containsExactly(ono);
        assertThat(found("大野")).as("通称 too").containsExactlyInAnyOrder(vieira, ono);
    }

    @Test
    void vietnameseAndBrazilianNamesAreFoundByAnyOfTheirWords() {
        var nguyen = received(FIRST, PersonName.of("Nguyễn", "Thị Ánh Đào", "ぐえん てぃ あいん だお"));
        var silva = received(SECOND, PersonName.of("da Silva Santos", "Maria Aparecida", null));
        assertThat(found("nguyen")).containsExactly(nguyen);
        assertThat(found("dao nguyễn")).containsExactly(nguyen);
        assertThat(found("santos maria")).containsExactly(silva);
        assertThat(found("maria nguyen")).isEmpty();
    }

    @Test
    void aTelephoneIsFoundWholeOrByItsLastFourDigits() {
        var person = received(
                town, FIRST, new NewPerson(basics(PersonName.anonymous("匿名の方")), List.of(Telephone.own(NUMBER)), null));
        assertThat(found("０３−００００−１２３４")).containsExactly(person);
        assertThat(found("1234")).containsExactly(person);
        assertThat(found("123")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void aSearchNeverLeavesTheVisibleCases() {
        received(FIRST, PersonName.of("田中", "太郎", "たなか たろう"));
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(found(stranger, "田中")).isEmpty();
        assertThat(found(world.town().consultant(), "田中")).isEmpty();
    }

    @Test
    void somebodyWithTheSameReadingAndBirthYearIsShownFirst() {
        received(
                town,
                FIRST,
                NewPerson.of(
                        PersonBasics.of(PersonName.of("田中", "太郎", "たなか たろう"), Sex.MALE, PartialDate.ofYear(1961))));
        received(SECOND, PersonName.of("田中", "太朗", "タナカ タロウ"));
        var similar = similar(consultant, described("", "", "たなかたろう", "S36.11.22", ""));
        assertThat(similar).extracting(SimilarPerson::reason).containsExactly("ふりがなが同じ・生まれた年が同じ", "ふりがなが同じ");
        assertThat(similar.getFirst().newestCase()).isEqualTo(FIRST);
        assertThat(similar.getFirst().birthLabel()).isEqualTo("昭和36年（1961年）・65歳くらい");
    }

    @Test
    void aSharedTelephoneIsShownWithoutAnyName() {
        received(
                town,
                FIRST,
                new NewPerson(basics(PersonName.of("佐藤", "花子", null)), List.of(Telephone.own(NUMBER)), null));
        var similar = similar(consultant, described("", "", "", "", "0300001234"));
        assertThat(similar).extracting(SimilarPerson::reason).containsExactly("電話番号が同じ");
    }

    @Test
    void anUnfinishedNameShowsThoseWhoBeginLikeIt() {
        received(FIRST, PersonName.of("髙橋", "花子", "たかはし はなこ"));
        assertThat(similar(consultant, described("高橋", "", "", "2/30", "03-")))
                .extracting(SimilarPerson::reason)
                .containsExactly("氏名・ふりがなの始めが同じ");
        assertThat(similar(consultant, described("高", "", "た", "", ""))).isEmpty();
        assertThat(similar(consultant, described("", "", "", "", ""))).isEmpty();
    }

    @Test
    void aRestrictedPersonIsNobodysLikenessNotEvenForHerTeam() {
        var chief = town.as(Role.CHIEF_CONSULTANT);
        received(
                town,
                FIRST,
                new NewPerson(basics(PersonName.of("田中", "花子", "たなか はなこ")), List.of(Telephone.own(NUMBER)), null));
        var asked = described("田中", "花子", "たなか はなこ", "", "03-0000-1234");
        assertThat(similar(chief, asked)).hasSize(1);
        chief.run(() -> grants.restrict(FIRST, true));
        assertThat(similar(chief, asked)).isEmpty();
        assertThat(similar(consultant, asked)).isEmpty();
    }

    @Test
    void anOpenCaseDoesNotShowSomebodyWhoseOtherCaseIsRestricted() {
        var person = received(FIRST, PersonName.of("田中", "花子", "たなか はなこ"));
        world.inTransaction(consultant, () -> {
            grants.register(CaseId.next(), SECOND, person, town.office());
            return person;
        });
        town.as(Role.CHIEF_CONSULTANT).run(() -> grants.restrict(FIRST, true));
        assertThat(similar(consultant, described("田中", "花子", "", "", ""))).isEmpty();
    }

    @Test
    void theLikenessOfAnotherDeskOrMunicipalityIsNotShown() {
        received(FIRST, PersonName.of("田中", "花子", "たなか はなこ"));
        var asked = described("田中", "花子", "たなか はなこ", "", "");
        var stranger = world.enrol(town, Set.of(Role.CONSULTANT), List.of(world.otherOffice(town)));
        assertThat(similar(stranger, asked)).isEmpty();
        assertThat(similar(world.town().consultant(), asked)).isEmpty();
        assertThatThrownBy(() -> similar(town.as(Role.MUNICIPAL_OFFICER), asked))
                .isInstanceOf(PermissionRefused.class);
    }

    @Test
    void whoWasShownAsSimilarIsInTheAudit() {
        var person = received(FIRST, PersonName.of("田中", "花子", "たなか はなこ"));
        similar(consultant, described("田中", "花子", "", "", ""));
        var shown = world.inTransaction(
                consultant, () -> jdbc.sql("""
                                select s.person_id from audit_subject s join audit_event e on e.id = s.event_id
                                where e.action = 'RECEIVE_CONSULTATION'
                                """).query(UUID.class).list());
        assertThat(shown).containsExactly(person.value());
    }
}
