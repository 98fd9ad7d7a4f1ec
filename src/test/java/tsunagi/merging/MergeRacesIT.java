package tsunagi.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.CaseGrants;
import tsunagi.access.Role;
import tsunagi.casefile.CaseFiles;
import tsunagi.casefile.NewCase;
import tsunagi.casefile.OpenedCase;
import tsunagi.kernel.Refusal;
import tsunagi.person.Duplicates;
import tsunagi.person.EntryChangedMeanwhile;
import tsunagi.person.PersonMerges;
import tsunagi.person.Persons;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** What happens when two do it at once. */
@TsunagiIT
class MergeRacesIT {
    @Autowired
    World world;

    @Autowired
    Persons persons;

    @Autowired
    CaseFiles cases;

    @Autowired
    Merges merges;

    @Autowired
    MergePages pages;

    @Autowired
    PersonMerges register;

    @Autowired
    Duplicates duplicates;

    @Autowired
    CaseGrants grants;

    @Autowired
    JdbcClient jdbc;

    private TwoEntries two;

    @BeforeEach
    void enterTwice() {
        two = new TwoEntries(world, persons, cases, jdbc, merges, pages, register);
    }

    /** Runs both and gives the failures. */
    private static List<Throwable> together(Callable<?> one, Callable<?> other) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<?> future : List.of(threads.submit(one), threads.submit(other))) {
                try {
                    future.get();
                } catch (ExecutionException failed) {
                    failures.add(Objects.requireNonNull(failed.getCause()));
                }
            }
        }
        return failures;
    }

    private Callable<Boolean> merge(OpenedCase kept, OpenedCase givenUp, CountDownLatch start) {
        MergeForm form = two.form(kept, givenUp, Map.of());
        return () -> {
            start.countDown();
            assertThat(start.await(10, TimeUnit.SECONDS)).isTrue();
            two.chief.run(() -> merges.merge(kept.number(), givenUp.number(), form));
            return true;
        };
    }

    @Test
    void ofTwoOppositeMergesAtOnceOneIsDone() throws InterruptedException {
        var start = new CountDownLatch(2);
        var failures = together(merge(two.kept, two.givenUp, start), merge(two.givenUp, two.kept, start));
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).isInstanceOfAny(Refusal.class, EntryChangedMeanwhile.class));
        assertThat(two.done()).hasSize(1);
        assertThat(two.person(two.kept)).isEqualTo(two.person(two.givenUp));
    }

    @Test
    void ofTwoMergesOfOneEntryAtOnceOneIsDone() throws InterruptedException {
        var third = two.received(TwoEntries.TARO, "03-0000-4444");
        var start = new CountDownLatch(2);
        var failures = together(merge(two.kept, two.givenUp, start), merge(third, two.givenUp, start));
        assertThat(failures).hasSize(1);
        assertThat(two.done()).hasSize(1);
    }

    @Test
    void aCaseThatIsOpenedWhileTheEntryIsMergedIsThePersonsWhoIsKept() throws Exception {
        var form = two.form(two.kept, two.givenUp, Map.of());
        var givenUp = two.person(two.givenUp);
        var merged = new CountDownLatch(1);
        var opened = new OpenedCase[1];
        var failures = together(
                () -> world.inTransaction(two.chief, () -> {
                    merges.merge(two.kept.number(), two.givenUp.number(), form);
                    merged.countDown();
                    pause();
                    return true;
                }),
                () -> {
                    assertThat(merged.await(10, TimeUnit.SECONDS)).isTrue();
                    opened[0] = two.open(givenUp);
                    return true;
                });
        assertThat(failures).isEmpty();
        assertThat(two.person(opened[0])).isEqualTo(two.person(two.kept)).isNotEqualTo(givenUp);
    }

    @Test
    void aCaseThatIsBeingOpenedWhenTheMergeBeginsMovesWithTheOthers() throws Exception {
        var form = two.form(two.kept, two.givenUp, Map.of());
        var givenUp = two.person(two.givenUp);
        var opening = new CountDownLatch(1);
        var opened = new OpenedCase[1];
        var failures = together(
                () -> world.inTransaction(two.chief, () -> {
                    opened[0] = two.open(givenUp);
                    opening.countDown();
                    pause();
                    return true;
                }),
                () -> {
                    assertThat(opening.await(10, TimeUnit.SECONDS)).isTrue();
                    two.chief.run(() -> merges.merge(two.kept.number(), two.givenUp.number(), form));
                    return true;
                });
        assertThat(failures).isEmpty();
        assertThat(two.person(opened[0])).isEqualTo(two.person(two.kept)).isNotEqualTo(givenUp);
    }

    @Test
    void aCaseOfAnotherDeskThatIsBeingOpenedWhenTheMergeBeginsStopsIt() throws Exception {
        var form = two.form(two.kept, two.givenUp, Map.of());
        var givenUp = two.person(two.givenUp);
        var office = world.otherOffice(two.town);
        var elsewhere = world.enrol(two.town, Set.of(Role.CONSULTANT), List.of(office));
        var opening = new CountDownLatch(1);
        var failures = together(
                () -> world.inTransaction(elsewhere, () -> {
                    var opened = cases.open(new NewCase(givenUp, office, LocalDate.of(2026, 6, 1), false));
                    opening.countDown();
                    pause();
                    return opened;
                }),
                () -> {
                    assertThat(opening.await(10, TimeUnit.SECONDS)).isTrue();
                    two.chief.run(() -> merges.merge(two.kept.number(), two.givenUp.number(), form));
                    return true;
                });
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageContaining("統合できません"));
        assertThat(two.person(two.givenUp)).isEqualTo(givenUp);
    }

    @Test
    void aRestrictionThatIsBeingSetWhenTheMergeBeginsStandsOnAllCasesAfterwards() throws Exception {
        var form = two.form(two.kept, two.givenUp, Map.of());
        var restricting = new CountDownLatch(1);
        var failures = together(
                () -> world.inTransaction(two.chief, () -> {
                    grants.restrict(two.givenUp.number(), true);
                    restricting.countDown();
                    pause();
                    return true;
                }),
                () -> {
                    assertThat(restricting.await(10, TimeUnit.SECONDS)).isTrue();
                    two.chief.run(() -> merges.merge(two.kept.number(), two.givenUp.number(), form));
                    return true;
                });
        assertThat(failures).isEmpty();
        assertThat(world.inTransaction(
                        two.chief,
                        () -> jdbc.sql("select restricted from case_access")
                                .query(Boolean.class)
                                .list()))
                .containsExactly(true, true);
    }

    @Test
    void twoWhoTellAPairApartAtOnceAreBothHeard() throws Exception {
        var start = new CountDownLatch(1);
        var failures = together(
                () -> world.inTransaction(two.chief, () -> {
                    duplicates.tellApart(two.kept.number(), two.givenUp.number(), "同姓同名");
                    start.countDown();
                    pause();
                    return true;
                }),
                () -> {
                    assertThat(start.await(10, TimeUnit.SECONDS)).isTrue();
                    two.chief.run(() -> duplicates.tellApart(two.givenUp.number(), two.kept.number(), "本人から聞いた"));
                    return true;
                });
        assertThat(failures).isEmpty();
        assertThat(two.chief.call(() -> duplicates.differences()))
                .singleElement()
                .satisfies(known -> assertThat(known.reason()).isEqualTo("本人から聞いた"));
        assertThat(world.inTransaction(
                        two.chief,
                        () -> jdbc.sql("select reason from person_difference")
                                .query(String.class)
                                .list()))
                .as("what the first one knew is kept")
                .containsExactlyInAnyOrder("同姓同名", "本人から聞いた");
    }

    @Test
    void whoTellsAPairApartThatIsJustBeingMergedIsToldSo() throws Exception {
        var form = two.form(two.kept, two.givenUp, Map.of());
        var merged = new CountDownLatch(1);
        var failures = together(
                () -> world.inTransaction(two.chief, () -> {
                    merges.merge(two.kept.number(), two.givenUp.number(), form);
                    merged.countDown();
                    pause();
                    return true;
                }),
                () -> {
                    assertThat(merged.await(10, TimeUnit.SECONDS)).isTrue();
                    two.chief.run(() -> duplicates.tellApart(two.kept.number(), two.givenUp.number(), "同姓同名"));
                    return true;
                });
        assertThat(failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageContaining("画面を開いたあとに統合されました"));
        assertThat(two.chief.call(() -> duplicates.differences())).isEmpty();
    }

    /** Long enough for the other one to come up to the lock. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
