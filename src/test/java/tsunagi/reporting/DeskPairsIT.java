package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tsunagi.access.PermissionRefused;
import tsunagi.access.Role;
import tsunagi.referral.TestHandovers;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** 窓口の組ごとの数 on PostgreSQL, on screen and as files. */
@TsunagiIT
class DeskPairsIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final ReturnRequest OCTOBER = new ReturnRequest("2026-10", "2026-10", "");

    @Autowired
    ApplicationContext program;

    @Autowired
    World world;

    @Autowired
    DeskPairs pairs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    /** Two cases: each is sent to 練習社協 on the 1st and 2nd, turned away a day later, then to 練習法テラス, turned away as well. */
    private World.Town town() {
        var town = world.town();
        for (int day = 0; day < 2; day++) {
            var opened = world.openCase(town, FIRST);
            new TestHandovers(program, town.consultant(), opened).passOn(FIRST.plusDays(day));
        }
        return town;
    }

    @Test
    void eachPairHasItsNumbersAndTheDaysUntilTheDeskAnswered() {
        var chief = town().as(Role.CHIEF_CONSULTANT);
        var table = chief.call(() -> pairs.page(OCTOBER, false)).table();
        assertThat(table.pairs()).extracting(DeskPair::to).containsExactlyInAnyOrder("練習社協", "練習法テラス");
        assertThat(table.pairs()).allSatisfy(pair -> {
            assertThat(pair.count(PairCount.SENT)).isEqualTo(2);
            assertThat(pair.count(PairCount.ARRIVED)).isZero();
            assertThat(pair.count(PairCount.TURNED_AWAY)).isEqualTo(2);
            assertThat(pair.count(PairCount.NOT_ELIGIBLE)).isEqualTo(2);
            assertThat(pair.medianDays()).isEqualByComparingTo(BigDecimal.ONE);
        });
        assertThat(table.pairs().stream()
                        .mapToInt(pair -> pair.count(PairCount.ALARMS))
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void anotherMonthAndAnotherMunicipalityCountNothing() {
        var chief = town().as(Role.CHIEF_CONSULTANT);
        assertThat(chief.call(() -> pairs.page(new ReturnRequest("2026-09", "2026-09", ""), false))
                        .table()
                        .pairs())
                .isEmpty();
        assertThat(world.town()
                        .as(Role.MUNICIPAL_OFFICER)
                        .call(() -> pairs.page(OCTOBER, false))
                        .table()
                        .pairs())
                .isEmpty();
    }

    @Test
    void filesAreMaskedAndEachLeavesALineInTheLedger() {
        var town = town();
        var officer = town.as(Role.MUNICIPAL_OFFICER);
        String query = "?from=2026-10&until=2026-10";
        for (String file : List.of("/table.xlsx", "/table.pdf")) {
            assertThat(mvc.get().uri(DeskPairsPage.PATH + file + query).with(world.signedIn(officer)))
                    .hasStatusOk();
        }
        var left = world.inTransaction(
                officer,
                () -> jdbc.sql("select what || ' ' || period from published_documents_export order by id")
                        .query(String.class)
                        .list());
        assertThat(left).containsExactly("つなぎの窓口別の数（市全体） 令和8年10月分", "つなぎの窓口別の数（市全体） 令和8年10月分");
        assertThat(mvc.get().uri(DeskPairsPage.PATH + query + "&for=outside").with(world.signedIn(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("※", "5未満")
                .doesNotContain(">2<");
    }

    @Test
    void aConsultantDoesNotReadThem() {
        var town = world.town();
        assertThatThrownBy(() -> town.consultant().call(() -> pairs.page(OCTOBER, false)))
                .isInstanceOf(PermissionRefused.class);
    }
}
