package tsunagi.standards;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tsunagi.access.Actor;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.kernel.Refusal;
import tsunagi.meanstest.Standing;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;
import tsunagi.web.ChangedMeanwhile;

/** 基準額表 of a municipality: its own rows beside the shipped ones, each kept for ever, and never another one's. */
@TsunagiIT
@RecordApplicationEvents
class StandardsIT {
    private static final StandardKey ONE = StandardKey.of(StandardItem.THRESHOLD, 1);
    private static final MunicipalityCode SAPPORO = new MunicipalityCode("01100");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    World world;

    @Autowired
    Standards standards;

    @Autowired
    StandardEntries entries;

    @Autowired
    StandardStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    World.Town town;

    @BeforeEach
    void openTown() {
        town = world.town("sapporo");
    }

    private Actor officer() {
        return town.as(Role.MUNICIPAL_OFFICER);
    }

    private HouseholdStandards household(Actor actor, int size, LocalDate day) {
        return world.inTransaction(
                actor, () -> standards.find(SAPPORO, size, day).orElseThrow());
    }

    private static long threshold(HouseholdStandards household) {
        return requireNonNull(household.threshold()).yen().amount();
    }

    private static StandardForm form(String sizes, String yen, String from, long version) {
        return new StandardForm(sizes, yen, null, from, "札幌市告示第1号", version);
    }

    private List<StandardChange> enter(StandardKey key, StandardForm form) {
        return world.inTransaction(officer(), () -> entries.enter(key, form));
    }

    @Test
    void anOwnRowHoldsForThisMunicipalityAlone() {
        var changes = enter(ONE, form("1人", "93,000", "R8.7.1", 0));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.key()).isEqualTo(ONE);
            assertThat(change.days().start()).isEqualTo(JULY);
            assertThat(change.changesValue()).isTrue();
        });
        assertThat(threshold(household(officer(), 1, JUNE))).isEqualTo(84_000);
        assertThat(threshold(household(officer(), 1, JULY))).isEqualTo(93_000);
        assertThat(household(officer(), 1, JULY).threshold())
                .extracting(row -> row.own(), row -> row.source(), row -> row.municipality())
                .containsExactly(true, "札幌市告示第1号", "札幌市");
        var other = world.town("sapporo").as(Role.MUNICIPAL_OFFICER);
        assertThat(threshold(household(other, 1, JULY)))
                .as("the same city in another instance of it")
                .isEqualTo(92_000);
        assertThat(world.inTransaction(other, () -> store.history())).isEmpty();
    }

    /** Who keeps decisions hears of it in the same transaction: which days, which sizes. */
    @Test
    void aChangeIsToldWithItsDaysAndSizes(@Autowired ApplicationEvents events) {
        enter(ONE, form("1〜2人", "93,000", "R8.5.1", 0));
        assertThat(events.stream(StandardsChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.changes())
                        .extracting(change -> change.key().label() + " " + StandardWords.days(change.days()))
                        .containsExactly("基準額 1人 令和8年5月1日から令和8年6月30日まで", "基準額 2人 令和8年5月1日から令和8年6月30日まで"));
    }

    @Test
    void whatWasKnownAtAnInstantIsFoundAgain() {
        Instant before = clock.instant();
        pause();
        enter(ONE, form("1人", "93,000", "R8.7.1", 0));
        pause();
        Instant between = clock.instant();
        pause();
        enter(ONE, form("1人", "92,500", "R8.7.1", 1));
        assertThat(List.of(before, between, clock.instant()))
                .extracting(instant -> world.inTransaction(
                        officer(),
                        () -> threshold(standards
                                .tablesKnownAt(instant)
                                .find(SAPPORO, 1, JULY)
                                .orElseThrow())))
                .containsExactly(92_000L, 93_000L, 92_500L);
        assertThat(world.inTransaction(officer(), () -> store.history()))
                .extracting(recorded -> recorded.row().yen().amount(), recorded -> recorded.until() == null)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(92_500L, true),
                        org.assertj.core.groups.Tuple.tuple(93_000L, false));
    }

    @Test
    void aDecisionFindsItsRowsAgainWhenOthersHold() {
        UUID shipped = household(officer(), 1, JULY).ids().getFirst();
        enter(ONE, form("1人", "93,000", "R8.7.1", 0));
        UUID wrong = household(officer(), 1, JULY).ids().getFirst();
        enter(ONE, form("1人", "92,500", "R8.7.1", 1));
        assertThat(List.of(shipped, wrong))
                .extracting(id -> world.inTransaction(officer(), () -> standards.row(id))
                        .orElseThrow()
                        .yen()
                        .amount())
                .containsExactly(92_000L, 93_000L);
        var other = world.town().as(Role.ADMINISTRATOR);
        assertThat(world.inTransaction(other, () -> standards.row(wrong))).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** 2人 from July on is computed: a decision is refused until the city has confirmed the row, and only that row. */
    @Test
    void aDecisionIsRefusedUntilTheRowIsConfirmed() {
        assertThatThrownBy(() -> household(officer(), 2, JULY).requireForDecision())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("札幌市 基準額 2人");
        var row = requireNonNull(household(officer(), 2, JULY).threshold());
        var form = new ConfirmationForm(List.of(row.id().toString()), "札幌市 令和8年7月基準資料", "R8.11.1");
        world.inTransaction(officer(), () -> {
            entries.confirm(form);
            return true;
        });
        var confirmed = household(officer(), 2, JULY);
        confirmed.requireForDecision();
        assertThat(confirmed.threshold())
                .extracting(StandardRow::standing, confirmedRow -> confirmedRow.source())
                .containsExactly(Standing.CONFIRMED, "札幌市 令和8年7月基準資料（令和8年11月1日確認）。元の出典：令和8年度の非課税限度額からの計算値");
        assertThatThrownBy(() -> household(officer(), 3, JULY).requireForDecision())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> world.inTransaction(officer(), () -> {
                    entries.confirm(form);
                    return true;
                }))
                .as("somebody else was first")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ほかの方が先に確認した");
    }

    @Test
    void aRowThatIsTakenBackGivesWayToTheShippedOne() {
        enter(ONE, form("1〜3人", "200,000", "R8.10.1", 0));
        var october = LocalDate.of(2026, 10, 1);
        assertThat(threshold(household(officer(), 3, october))).isEqualTo(200_000);
        UUID wrong = world.inTransaction(officer(), () -> store.current()).stream()
                .filter(row -> row.key().equals(ONE))
                .findFirst()
                .orElseThrow()
                .id();
        world.inTransaction(officer(), () -> {
            entries.withdraw(List.of(wrong));
            return true;
        });
        assertThat(threshold(household(officer(), 1, october))).isEqualTo(92_000);
        assertThat(threshold(household(officer(), 3, october))).isEqualTo(200_000);
        assertThat(world.inTransaction(officer(), () -> store.history())).hasSize(3);
    }

    @Test
    void whoSavesSecondIsToldOfTheFirst() {
        enter(ONE, form("1人", "93,000", "R8.7.1", 0));
        assertThatThrownBy(() -> enter(ONE, form("1人", "94,000", "R8.7.1", 0))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(threshold(household(officer(), 1, JULY))).isEqualTo(93_000);
        enter(StandardKey.of(StandardItem.THRESHOLD, 2), form("2人", "140,000", "R8.7.1", 0));
    }

    @Test
    void twoAtOnceWaitForEachOtherAndOneOfThemDecidesAnew() throws Exception {
        var begin = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = List.of("93,000", "94,000").stream()
                    .map(yen -> both.submit(() -> {
                        begin.await();
                        try {
                            enter(ONE, form("1人", yen, "R8.7.1", 0));
                            return true;
                        } catch (ChangedMeanwhile second) {
                            return false;
                        }
                    }))
                    .toList();
            begin.countDown();
            assertThat(List.of(
                            results.getFirst().get(60, TimeUnit.SECONDS),
                            results.getLast().get(60, TimeUnit.SECONDS)))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(world.inTransaction(officer(), () -> store.current())).hasSize(1);
    }

    @Test
    void aRowOfAnotherMunicipalityIsNeitherReadNorWrittenNorTakenBack() {
        enter(ONE, form("1人", "93,000", "R8.7.1", 0));
        UUID row =
                world.inTransaction(officer(), () -> store.current()).getFirst().id();
        var other = world.town().as(Role.ADMINISTRATOR);
        assertThat(world.inTransaction(other, () -> store.supersede(row))).isFalse();
        assertThatThrownBy(() -> world.inTransaction(
                        other,
                        () -> jdbc.sql("""
                                insert into standard_row (municipality_id, id, item, subject, valid, number, source)
                                values (:town, gen_random_uuid(), 'THRESHOLD', '2', '[2026-07-01,)', 1, 'x')
                                """)
                                .param("town", town.municipality().value())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> world.inTransaction(
                        officer(),
                        () -> jdbc.sql("update standard_row set number = 1").update()))
                .as("what was said is never written over")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoMayNotMayNot() {
        assertThatThrownBy(() -> world.inTransaction(
                        town.as(Role.MUNICIPAL_DECIDER), () -> entries.enter(ONE, form("1人", "93,000", "R8.7.1", 0))))
                .isInstanceOf(PermissionRefused.class);
        assertThatThrownBy(() -> world.inTransaction(town.consultant(), () -> {
                    entries.withdraw(List.of(UUID.randomUUID()));
                    return true;
                }))
                .isInstanceOf(PermissionRefused.class);
    }
}
