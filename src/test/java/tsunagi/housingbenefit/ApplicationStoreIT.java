package tsunagi.housingbenefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.casefile.OpenedCase;
import tsunagi.testing.Statements;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 申請 and 申請の内容 on PostgreSQL: what is stated comes back as it was stated, whole. */
@TsunagiIT
class ApplicationStoreIT {
    private static final LocalDate RECEIVED = StatedApplications.APPLIED.plusDays(2);

    @Autowired
    World world;

    @Autowired
    ApplicationStore store;

    @Autowired
    StatementStore statements;

    @Autowired
    JdbcClient jdbc;

    private World.Town town;
    private OpenedCase opened;

    @BeforeEach
    void openCase() {
        town = world.town();
        opened = world.openCase(town);
    }

    private <T> T inTown(Supplier<T> work) {
        return world.inTransaction(town.consultant(), work);
    }

    private BenefitApplication added(Statement statement) {
        return inTown(() -> store.find(store.addFirst(opened.id(), RECEIVED, statement)))
                .orElseThrow();
    }

    @Test
    void whatWasStatedOfAHouseholdComesBackWithEveryAverageSpellAndReason() {
        var stated = StatedApplications.leftWork();
        var found = added(stated);
        assertThat(found.statement()).isEqualTo(stated);
        assertThat(found)
                .extracting(
                        BenefitApplication::caseId,
                        BenefitApplication::occasion,
                        BenefitApplication::receivedOn,
                        BenefitApplication::revision,
                        BenefitApplication::state,
                        BenefitApplication::stateOn,
                        BenefitApplication::stateText,
                        BenefitApplication::version)
                .containsExactly(
                        opened.id(), Occasion.first(), RECEIVED, 1, ApplicationState.RECEIVED, RECEIVED, "", 0L);
    }

    @Test
    void whatAMoveCostsComesBackWithItsCeilingAndConfirmedNothingIsNotUnknown() {
        var stated = StatedApplications.moving();
        assertThat(added(stated).statement()).isEqualTo(stated);
    }

    @Test
    void theFiguresOfAnAverageStandInTheTableMonthByMonth() {
        var found = added(StatedApplications.leftWork());
        var lines = inTown(() -> jdbc.sql("""
                        select position || ' ' || amounts::text || deductions::text || months::text || coalesce(spread_over::text, '-')
                        from benefit_statement_income where statement_id = :id order by position""")
                .param("id", found.statementId())
                .query(String.class)
                .list());
        assertThat(lines)
                .containsExactly(
                        "1 {40000,50000,61000}{1000,2000,3000}{2026-08-01,2026-09-01,2026-10-01}-",
                        "2 {98000}{0}{2026-11-01}2",
                        "3 {12000}{0}{2026-11-01}-");
        assertThat(inTown(() -> jdbc.sql("select days::text from benefit_statement_spell where statement_id = :id "
                                + "order by position")
                        .param("id", found.statementId())
                        .query(String.class)
                        .list()))
                .containsExactly("[2025-05-01,2025-07-16)", "[2026-02-01,)");
    }

    @Test
    void aCorrectionIsARevisionAndTheOldOneCanStillBeRead() {
        var before = added(StatedApplications.leftWork());
        inTown(() -> {
            store.correct(store.lock(before.id()), RECEIVED, StatedApplications.complete(), "家賃を契約書のとおりに直した");
            return null;
        });
        var after = inTown(() -> store.find(before.id())).orElseThrow();
        assertThat(after.statement()).isEqualTo(StatedApplications.complete());
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.version()).isEqualTo(1);
        assertThat(inTown(() -> statements.of(List.of(before.statementId(), after.statementId()))))
                .containsEntry(before.statementId(), StatedApplications.leftWork())
                .containsEntry(after.statementId(), StatedApplications.complete());
    }

    @Test
    void whatOnlyOneKindOfApplicationSaysComesBackWithIt() {
        var first = added(StatedApplications.leftWork());
        var changed = Occasion.change(new AppliedChange(ChangeGround.MOVED_AS_GUIDED, YearMonth.of(2026, 12)));
        var resumed = Occasion.resumption(LocalDate.of(2027, 1, 10));
        var occasions = inTown(() -> {
            store.state(store.lock(first.id()), ApplicationState.DECIDED, RECEIVED, "");
            for (Occasion occasion : List.of(Occasion.extension(), changed, resumed)) {
                var id = store.add(first.benefit(), occasion, RECEIVED, StatedApplications.leftWork());
                store.state(store.lock(id), ApplicationState.WITHDRAWN, RECEIVED.plusDays(1), "申請の必要がなくなった");
            }
            return store.ofCase(opened.id());
        });
        assertThat(occasions)
                .extracting(BenefitApplication::occasion)
                .containsExactlyInAnyOrder(Occasion.first(), Occasion.extension(), changed, resumed);
        assertThat(occasions)
                .filteredOn(each -> each.state() == ApplicationState.WITHDRAWN)
                .hasSize(3)
                .allMatch(each ->
                        each.stateText().equals("申請の必要がなくなった") && each.stateOn().equals(RECEIVED.plusDays(1)));
    }

    @Test
    void theCityFindsWhatWasSentToItTheLongestWaitingFirstAndNobodyElsesTown() {
        var later = added(StatedApplications.leftWork());
        var earlier = added(StatedApplications.moving());
        added(StatedApplications.complete());
        var waiting = inTown(() -> {
            store.state(later, ApplicationState.SUBMITTED, RECEIVED.plusDays(9), "");
            store.state(earlier, ApplicationState.SUBMITTED, RECEIVED.plusDays(3), "");
            return store.waiting();
        });
        assertThat(waiting).extracting(BenefitApplication::id).containsExactly(earlier.id(), later.id());
        var elsewhere = world.town();
        assertThat(world.inTransaction(elsewhere.consultant(), store::waiting)).isEmpty();
        assertThat(world.inTransaction(elsewhere.consultant(), () -> store.find(later.id())))
                .isEmpty();
    }

    @Test
    void whoChangesWhatSomebodyElseHasChangedIsToldAndChangesNothing() {
        var read = added(StatedApplications.leftWork());
        inTown(() -> {
            store.state(read, ApplicationState.SUBMITTED, RECEIVED, "");
            return null;
        });
        assertThatThrownBy(() -> inTown(() -> {
                    store.state(read, ApplicationState.WITHDRAWN, RECEIVED, "取り下げる");
                    return null;
                }))
                .isInstanceOf(ApplicationChanged.class);
        assertThat(inTown(() -> store.find(read.id())).orElseThrow().state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aBenefitHasOneOpenApplicationAtATime() {
        var first = added(StatedApplications.leftWork());
        assertThatThrownBy(() -> inTown(() ->
                        store.add(first.benefit(), Occasion.extension(), RECEIVED, StatedApplications.leftWork())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void manyApplicationsAreReadByTwoStatements() throws Exception {
        for (int i = 0; i < 5; i++) {
            added(StatedApplications.leftWork());
        }
        var heard = Statements.byPurpose(() -> inTown(() -> store.ofCase(opened.id())));
        assertThat(heard.getOrDefault(Statements.Purpose.PAGE, List.of())).hasSize(2);
    }
}
