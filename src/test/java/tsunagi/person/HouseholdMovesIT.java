package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.access.CaseGrants;
import tsunagi.access.CaseNotFound;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PersonId;
import tsunagi.kernel.Refusal;
import tsunagi.person.HouseholdMove.Joined;
import tsunagi.person.HouseholdMove.Kind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 世帯を分ける・一緒にする. */
@TsunagiIT
class HouseholdMovesIT {
    private static final CaseNumber HUSBAND = new CaseNumber("R08-0001");
    private static final CaseNumber WIFE = new CaseNumber("R08-0002");
    private static final LocalDate MARRIED = LocalDate.of(2020, 4, 1);
    private static final LocalDate PARTED = LocalDate.of(2026, 5, 11);

    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    Households households;

    @Autowired
    HouseholdMoves moves;

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
        received(HUSBAND, PersonName.of("田中", "太郎", "たなか たろう"));
        received(WIFE, PersonName.of("田中", "花子", "たなか はなこ"));
    }

    private void received(CaseNumber number, PersonName name) {
        world.inTransaction(consultant, () -> {
            PersonId entered = persons.enter(NewPerson.of(PersonBasics.of(name, Sex.UNSPECIFIED, null)));
            grants.register(CaseId.next(), number, entered, town.office());
            return entered;
        });
    }

    private UUID member(CaseNumber of, String name, String relation, @Nullable CaseNumber own) {
        return consultant.call(() ->
                households.add(of, new HouseholdMember(name, null, relation, null, true, "会社員", "良い", MARRIED, own)));
    }

    private void move(CaseNumber of, Kind kind, LocalDate on, List<UUID> members, @Nullable Joined joined) {
        consultant.run(() -> moves.move(of, new HouseholdMove(kind, members, on, "離婚・再婚", joined)));
    }

    private HouseholdHistory history(CaseNumber of) {
        return consultant.call(() -> moves.history(of));
    }

    /** Who lives with the person on a day, and who apart from her. */
    private Map<String, Boolean> household(CaseNumber of, LocalDate day) {
        return history(of).on(day).stream()
                .collect(Collectors.toMap(
                        each -> each.content().name(), each -> each.content().livesTogether()));
    }

    @Test
    void whoMovesOutLivesApartFromThatDayOnBothSides() {
        var wife = member(HUSBAND, "田中 花子", "妻", WIFE);
        member(HUSBAND, "田中 さくら", "長女", null);
        member(WIFE, "田中 太郎", "夫", HUSBAND);
        move(HUSBAND, Kind.APART, PARTED, List.of(wife), null);

        assertThat(household(HUSBAND, PARTED.minusDays(1))).isEqualTo(Map.of("田中 花子", true, "田中 さくら", true));
        assertThat(household(HUSBAND, PARTED)).isEqualTo(Map.of("田中 花子", false, "田中 さくら", true));
        assertThat(household(HUSBAND, MARRIED.minusDays(1))).isEmpty();
        assertThat(household(WIFE, PARTED.minusDays(1))).isEqualTo(Map.of("田中 太郎", true));
        assertThat(household(WIFE, PARTED)).isEqualTo(Map.of("田中 太郎", false));
        assertThat(history(HUSBAND).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.APART);
            assertThat(change.on()).isEqualTo(PARTED);
            assertThat(change.members()).containsExactly("田中 花子");
            assertThat(change.reason()).isEqualTo("離婚・再婚");
            assertThat(change.by()).isEqualTo(consultant.name());
        });
        assertThat(history(WIFE).changes()).hasSize(1);
        var now = history(HUSBAND).on(PARTED).stream()
                .filter(each -> each.content().name().equals("田中 花子"))
                .findFirst()
                .orElseThrow();
        assertThat(now.content())
                .isEqualTo(new HouseholdMember("田中 花子", null, "妻", null, false, "会社員", "良い", PARTED, WIFE));
    }

    @Test
    void whoComesBackLivesTogetherAgain() {
        var wife = member(HUSBAND, "田中 花子", "妻", null);
        move(HUSBAND, Kind.APART, PARTED, List.of(wife), null);
        var apart = history(HUSBAND).on(PARTED).getFirst().id();
        move(HUSBAND, Kind.TOGETHER, PARTED.plusDays(30), List.of(apart), null);
        assertThat(household(HUSBAND, PARTED.plusDays(29))).containsEntry("田中 花子", false);
        assertThat(household(HUSBAND, PARTED.plusDays(30))).containsEntry("田中 花子", true);
        assertThat(history(HUSBAND).changes())
                .extracting(HouseholdChange::kind)
                .containsExactly(Kind.TOGETHER, Kind.APART);
    }

    @Test
    void twoWithCasesOfTheirOwnBecomeMembersOfEachOther() {
        move(HUSBAND, Kind.TOGETHER, PARTED, List.of(), new Joined(WIFE, "妻", "夫"));
        assertThat(history(HUSBAND).on(PARTED)).singleElement().satisfies(each -> {
            assertThat(each.content().relation()).isEqualTo("妻");
            assertThat(each.content().ownCase()).isEqualTo(WIFE);
        });
        assertThat(history(WIFE).on(PARTED)).singleElement().satisfies(each -> {
            assertThat(each.content().relation()).isEqualTo("夫");
            assertThat(each.content().ownCase()).isEqualTo(HUSBAND);
        });
        assertThat(household(WIFE, PARTED.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> move(HUSBAND, Kind.TOGETHER, PARTED, List.of(), new Joined(WIFE, "妻", "夫")))
                .hasMessageContaining("もう世帯・家族に登録されています");
        assertThatThrownBy(() -> move(HUSBAND, Kind.TOGETHER, PARTED, List.of(), new Joined(HUSBAND, "妻", "夫")))
                .hasMessageContaining("別の方");
        assertThatThrownBy(() -> move(
                        HUSBAND, Kind.TOGETHER, PARTED, List.of(), new Joined(new CaseNumber("R08-0099"), "妻", "夫")))
                .hasMessageContaining("見つかりません");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        var wife = member(HUSBAND, "田中 花子", "妻", null);
        assertThatThrownBy(() -> move(HUSBAND, Kind.APART, PARTED, List.of(), null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> move(HUSBAND, Kind.APART, LocalDate.of(2099, 1, 1), List.of(wife), null))
                .hasMessageContaining("今日まで");
        assertThatThrownBy(() -> move(HUSBAND, Kind.APART, MARRIED, List.of(wife), null))
                .hasMessageContaining("より後の日付");
        assertThatThrownBy(() -> move(HUSBAND, Kind.TOGETHER, PARTED, List.of(wife), null))
                .as("she lives with him")
                .hasMessageContaining("開き直して");
        assertThatThrownBy(() -> move(WIFE, Kind.APART, PARTED, List.of(wife), null))
                .as("of another person")
                .hasMessageContaining("開き直して");
        assertThat(history(HUSBAND).changes()).isEmpty();
        assertThat(household(HUSBAND, PARTED)).containsEntry("田中 花子", true);
    }

    @Test
    void theOtherSideIsLeftAloneWhereItMayNotBeSeen() {
        var wife = member(HUSBAND, "田中 花子", "妻", WIFE);
        member(WIFE, "田中 太郎", "夫", HUSBAND);
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(WIFE, true));
        move(HUSBAND, Kind.APART, PARTED, List.of(wife), null);
        chief.run(() -> grants.restrict(WIFE, false));
        assertThat(household(WIFE, PARTED)).containsEntry("田中 太郎", true);
        assertThat(household(HUSBAND, PARTED)).containsEntry("田中 花子", false);
    }

    /** The reason is read by the whole desk in his case, and by her team only in hers. */
    @Test
    void nothingPassesToOrFromARestrictedCaseEvenByWhoSeesBoth() {
        var wife = member(HUSBAND, "田中 花子", "妻", WIFE);
        var husband = member(WIFE, "田中 太郎", "夫", HUSBAND);
        var chief = town.as(Role.CHIEF_CONSULTANT);
        chief.run(() -> grants.restrict(WIFE, true));
        chief.run(() -> moves.move(WIFE, new HouseholdMove(Kind.APART, List.of(husband), PARTED, "本人だけが避難した", null)));
        assertThat(history(HUSBAND).changes()).isEmpty();
        assertThat(household(HUSBAND, PARTED)).containsEntry("田中 花子", true);

        chief.run(() -> moves.move(HUSBAND, new HouseholdMove(Kind.APART, List.of(wife), PARTED, "妻が出て行ったと話す", null)));
        assertThat(chief.call(() -> moves.history(WIFE)).changes())
                .extracting(HouseholdChange::reason)
                .containsExactly("本人だけが避難した");

        var third = new CaseNumber("R08-0003");
        received(third, PersonName.of("佐藤", "次郎", "さとう じろう"));
        var joining = new HouseholdMove(Kind.TOGETHER, List.of(), PARTED, "同居を始めた", new Joined(WIFE, "妻", "夫"));
        assertThatThrownBy(() -> chief.run(() -> moves.move(third, joining))).hasMessageContaining("閲覧制限のあるケース");
        assertThat(household(third, PARTED)).isEmpty();
    }

    @Test
    void theCaseOfTheOtherOneHasItsOwnLineInTheAuditLog() {
        move(HUSBAND, Kind.TOGETHER, PARTED, List.of(), new Joined(WIFE, "妻", "夫"));
        assertThat(changed()).containsExactlyInAnyOrder(HUSBAND.value(), WIFE.value());
        var wife = history(HUSBAND).on(PARTED).getFirst().id();
        move(HUSBAND, Kind.APART, PARTED.plusDays(1), List.of(wife), null);
        assertThat(changed()).containsExactlyInAnyOrder(HUSBAND.value(), WIFE.value(), HUSBAND.value(), WIFE.value());
    }

    private List<String> changed() {
        return world.inTransaction(
                consultant, () -> jdbc.sql("""
                                select a.case_number from audit_event e join case_access a on a.case_id = e.case_id
                                where e.action = 'EDIT_PERSON'
                                """).query(String.class).list());
    }

    @Test
    void whoMayNotEditThePersonMovesNobody() {
        var wife = member(HUSBAND, "田中 花子", "妻", null);
        var move = new HouseholdMove(Kind.APART, List.of(wife), PARTED, "離婚", null);
        assertThatThrownBy(() -> town.as(Role.MUNICIPAL_OFFICER).run(() -> moves.move(HUSBAND, move)))
                .isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> world.town().consultant().call(() -> moves.history(HUSBAND)))
                .isInstanceOf(CaseNotFound.class);
    }
}
