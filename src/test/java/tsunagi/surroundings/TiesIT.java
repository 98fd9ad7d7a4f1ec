package tsunagi.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.casefile.OpenedCase;
import tsunagi.referral.Destination;
import tsunagi.referral.NewReferral;
import tsunagi.referral.ReferralMethod;
import tsunagi.referral.Referrals;
import tsunagi.referral.Wish;
import tsunagi.resource.ResourceKind;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;
import tsunagi.web.HttpProblem;

/** 周りとの間柄 on PostgreSQL. */
@TsunagiIT
class TiesIT {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    @Autowired
    World world;

    @Autowired
    Ties ties;

    @Autowired
    SurroundingsPages pages;

    @Autowired
    Referrals referrals;

    @Autowired
    Clock clock;

    private World.Town town;
    private Actor consultant;
    private OpenedCase opened;

    @BeforeEach
    void openCase() {
        town = world.town();
        consultant = town.consultant();
        opened = world.openCase(town);
    }

    private Around around() {
        return consultant
                .call(() -> pages.toRead(opened.number(), LocalDate.now(clock)))
                .around();
    }

    private void write(@Nullable UUID id, Tie tie) {
        long version = around().version();
        consultant.run(() -> ties.write(opened.number(), version, List.of(new TieEntry(id, tie))));
    }

    private static Tie school(Strength strength, @Nullable LocalDate since) {
        return Tie.told("小学校", TieKind.SCHOOL, strength, Direction.MUTUAL, "担任の先生", since, null);
    }

    private UUID lasting() {
        return around().ties().getFirst().id();
    }

    @Test
    void aTieComesBackAsItWasTold() {
        write(null, school(Strength.WEAK, SPRING));
        assertThat(around().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.isSame(school(Strength.WEAK, SPRING))).isTrue();
            assertThat(tie.version()).isEqualTo(1);
        });
    }

    @Test
    void aTieThatBecameStrongerFromALaterDayOnKeepsWhatItWasBefore() {
        write(null, school(Strength.WEAK, SPRING));
        write(lasting(), school(Strength.STRONG, SUMMER));
        var around = around();
        assertThat(around.ties()).hasSize(2);
        assertThat(around.on(SUMMER)).extracting(Tie::strength).containsExactly(Strength.STRONG);
        assertThat(around.on(SUMMER.minusDays(1))).extracting(Tie::strength).containsExactly(Strength.WEAK);
    }

    @Test
    void aTieThatWasWrittenWronglyIsPutRight() {
        write(null, school(Strength.WEAK, SPRING));
        write(lasting(), school(Strength.STRONG, SPRING));
        assertThat(around().ties()).extracting(Tie::strength).containsExactly(Strength.STRONG);
    }

    @Test
    void aTieThatIsOverIsNotDrawnButStays() {
        write(null, school(Strength.WEAK, SPRING));
        write(lasting(), Tie.told("小学校", TieKind.SCHOOL, Strength.WEAK, Direction.MUTUAL, "卒業", SPRING, SUMMER));
        assertThat(around().on(SUMMER.plusDays(1))).isEmpty();
        assertThat(around().over(SUMMER.plusDays(1))).extracting(Tie::memo).containsExactly("卒業");
    }

    @Test
    void whoWroteMeanwhileIsNamedAndNothingIsOverwritten() {
        write(null, school(Strength.WEAK, SPRING));
        long read = around().version();
        UUID id = lasting();
        write(id, school(Strength.CONFLICT, SPRING));
        var late = List.of(new TieEntry(id, school(Strength.STRONG, SPRING)));
        assertThatThrownBy(() -> consultant.run(() -> ties.write(opened.number(), read, late)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.saved().by()).isEqualTo(consultant.name()));
        assertThat(around().ties()).extracting(Tie::strength).containsExactly(Strength.CONFLICT);
    }

    @Test
    void whereSheWasReferredToStandsAroundHerUntilATieIsTold() {
        var entry = new NewReferral(
                Destination.written(ResourceKind.WELFARE_OFFICE, "練習市 福祉事務所"),
                ReferralMethod.INFORMATION,
                LocalDate.now(clock),
                Wish.WISHED,
                "手持ち金がないため",
                "生活保護の説明",
                LocalDate.now(clock).plusDays(7));
        world.inTransaction(consultant, () -> Optional.of(referrals.refer(opened.id(), entry)));
        assertThat(around().untold(LocalDate.now(clock))).singleElement().satisfies(partner -> {
            assertThat(partner.name()).isEqualTo("練習市 福祉事務所");
            assertThat(partner.kind()).isEqualTo(TieKind.OFFICE);
            assertThat(partner.source()).isEqualTo(Partner.Source.REFERRAL);
        });
        assertThat(around().untold(LocalDate.now(clock).minusDays(1))).isEmpty();
        write(null, Tie.told("練習市福祉事務所", TieKind.OFFICE, Strength.WEAK, Direction.NONE, "", null, null));
        assertThat(around().untold(LocalDate.now(clock))).isEmpty();
    }

    @Test
    void anotherCasesTiesAreNeitherReadNorReached() {
        write(null, school(Strength.WEAK, SPRING));
        UUID hers = lasting();
        var other = world.openCase(town);
        assertThatThrownBy(() -> consultant.run(() ->
                        ties.write(other.number(), 0, List.of(new TieEntry(hers, school(Strength.STRONG, SPRING))))))
                .isInstanceOf(HttpProblem.class);
        assertThat(consultant
                        .call(() -> pages.toRead(other.number(), SUMMER))
                        .around()
                        .ties())
                .isEmpty();
        assertThatThrownBy(() -> town.as(Role.ADMINISTRATOR).run(() -> ties.write(opened.number(), 0, List.of())))
                .isInstanceOf(PermissionRefused.class);
    }
}
