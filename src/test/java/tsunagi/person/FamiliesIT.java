package tsunagi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.PartialDate;
import tsunagi.kernel.Refusal;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 家族の一覧入力. */
@TsunagiIT
class FamiliesIT {
    private static final LocalDate SINCE = LocalDate.of(2020, 4, 1);

    @Autowired
    World world;

    @Autowired
    Families families;

    @Autowired
    Households households;

    @Autowired
    HouseholdMoves moves;

    @Autowired
    Persons persons;

    private World.Town town;
    private Actor consultant;
    private CaseNumber number;

    @BeforeEach
    void openCase() {
        town = world.town();
        consultant = town.consultant();
        number = world.openCase(town).number();
    }

    private PersonSheet sheet() {
        return consultant.call(() -> persons.sheet(number));
    }

    private HouseholdMember stored(String name) {
        return sheet().household().stream()
                .filter(Entry::isCurrent)
                .map(Entry::content)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID id(String name) {
        return sheet().household().stream()
                .filter(each -> each.isCurrent() && each.content().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static HouseholdMember member(String name, String relation, boolean together, Kin kin) {
        return new HouseholdMember(
                name, null, relation, PartialDate.ofYear(1990), together, "会社員", "良い", null, null, kin);
    }

    private static FamilyEntry entry(String name, String relation, @Nullable String through) {
        return new FamilyEntry(name, null, member(name, relation, true, Kin.UNTOLD), through);
    }

    private void write(FamilyEntry... entries) {
        long version = sheet().householdVersion();
        consultant.run(() -> families.write(number, version, List.of(entries)));
    }

    @Test
    void membersOfOneListMayNameEachOtherInAnyOrder() {
        write(entry("孫", "孫", "娘"), entry("娘", "長女", null));
        assertThat(stored("孫").kin().through()).isEqualTo(id("娘"));
        assertThat(stored("娘").kin().through()).isNull();
    }

    @Test
    void whatTheListDoesNotAskStaysAsItWas() {
        var other = world.openCase(town).number();
        var wife = new HouseholdMember("田中 花子", "たなか はなこ", "妻", null, true, null, null, SINCE, other);
        UUID id = consultant.call(() -> households.add(number, wife));
        var kin = new Kin(Sex.FEMALE, false, Partnership.SEPARATED, null);
        write(new FamilyEntry("wife", id, member("田中 花子", "妻", false, kin), null));
        assertThat(stored("田中 花子"))
                .isEqualTo(new HouseholdMember(
                        "田中 花子", "たなか はなこ", "妻", PartialDate.ofYear(1990), false, "会社員", "良い", SINCE, other, kin));
        assertThat(sheet().household()).hasSize(1);
    }

    @Test
    void theFormOfOneMemberLeavesWhatTheListTold() {
        write(new FamilyEntry(
                "f", null, member("父", "父", false, new Kin(Sex.MALE, false, Partnership.DIVORCED, null)), null));
        var entry = sheet().household().getFirst();
        consultant.run(() -> households.change(
                number,
                entry.id(),
                entry.version(),
                new HouseholdMember("父", null, "父", null, true, null, null, null, null)));
        assertThat(stored("父").kin().partnership()).isEqualTo(Partnership.DIVORCED);
        assertThat(stored("父").livesTogether()).isTrue();
    }

    @Test
    void whoDiedIsNoMemberOfTheHouseholdAnyMoreAlsoWhereNobodyKnowsTheDay() {
        write(
                new FamilyEntry("f", null, member("父", "父", false, new Kin(null, true, null, null)), null),
                entry("母", "母", null));
        assertThat(world.inTransaction(consultant, () -> persons.household(sheet().person())))
                .extracting(each -> each.content().name())
                .containsExactly("母");
        var today = sheet().today();
        assertThat(consultant.call(() -> moves.history(number)).on(today))
                .extracting(each -> each.content().name())
                .containsExactly("母");
    }

    @Test
    void aListThatWasReadBeforeAnotherOneWroteIsAConflict() {
        long read = sheet().householdVersion();
        write(entry("母", "母", null));
        assertThatThrownBy(() -> consultant.run(() -> families.write(number, read, List.of(entry("父", "父", null)))))
                .isInstanceOfSatisfying(
                        EntryChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.by()).isEqualTo(consultant.name()));
        assertThat(sheet().household()).hasSize(1);
    }

    @Test
    void aListThatChangesNothingLeavesTheVersion() {
        write(entry("母", "母", null));
        long before = sheet().householdVersion();
        write(new FamilyEntry("m", id("母"), member("母", "母", true, Kin.UNTOLD), null));
        assertThat(sheet().householdVersion()).isEqualTo(before);
    }

    @Test
    void whoIsRelatedThroughSomebodyIsSoAlsoAfterSheHasMovedOut() {
        write(entry("娘", "長女", null), entry("孫", "孫", "娘"));
        UUID before = id("娘");
        var move = new HouseholdMove(HouseholdMove.Kind.APART, List.of(before), sheet().today(), "独立", null);
        consultant.run(() -> moves.move(number, move));
        assertThat(id("娘")).isNotEqualTo(before);
        assertThat(stored("孫").kin().through()).isEqualTo(id("娘"));
    }

    @Test
    void nobodyIsRelatedThroughHerselfOrSomebodyWhoIsNotInTheList() {
        assertThatThrownBy(() -> write(entry("娘", "長女", "娘"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> write(entry("孫", "孫", "だれか")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("rows.孫.through"));
    }

    @Test
    void theMembersOfAnotherPersonAreNotReachedAndWhoOnlyLooksWritesNothing() {
        write(entry("母", "母", null));
        UUID hers = id("母");
        var other = world.openCase(town).number();
        assertThatThrownBy(() -> consultant.run(() -> families.write(
                        other, 0, List.of(new FamilyEntry("m", hers, member("別人", "母", true, Kin.UNTOLD), null)))))
                .isInstanceOf(Refusal.class);
        assertThat(stored("母").relation()).isEqualTo("母");
        assertThatThrownBy(() -> town.as(Role.ADMINISTRATOR).run(() -> families.write(number, 0, List.of())))
                .isInstanceOf(PermissionRefused.class);
    }
}
