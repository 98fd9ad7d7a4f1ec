package tsunagi.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tsunagi.casefile.OpenedCase;
import tsunagi.duties.GrantedRent;
import tsunagi.housingbenefit.BenefitId;
import tsunagi.kernel.Identifiers;
import tsunagi.meanstest.BenefitType;
import tsunagi.testing.TsunagiIT;

/**
 * What waits of 住居確保給付金. The tables say for everybody: reports until the 15th or the weekday before it (中野区), activities by the
 * calendar month, an extension until the last weekday of the last month (杉並区, 文京区). 2026-11-15 is a Sunday.
 */
@TsunagiIT
class BenefitRemindersIT extends DeskScreens {
    private static final LocalDate APPLIED = LocalDate.of(2026, 9, 7);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Autowired
    DutyStore store;

    private OpenedCase opened;
    private GrantedRent granted;
    private BenefitId benefit;

    @BeforeEach
    void rentFromSeptemberToNovember() {
        opened = world.openCase(town, APPLIED);
        granted = new GrantedRent(world, jdbc, town, opened);
        benefit = granted.begins(BenefitType.R1, APPLIED);
    }

    private List<String> waiting(LocalDate on) {
        return world.inTransaction(town.consultant(), () -> store.find(Whose.OWN, on, "", 100)).duties().stream()
                .map(duty -> duty.key().duty() + " " + duty.key().due())
                .filter(key -> !key.startsWith("TRIAGE"))
                .toList();
    }

    private void reported(YearMonth month) {
        world.inTransaction(
                town.consultant(),
                () -> jdbc.sql("""
                        insert into duty_report (id, benefit_id, month, received_on) values (:id, :benefit, :month, :month)
                        """)
                        .param("id", Identifiers.next())
                        .param("benefit", benefit.value())
                        .param("month", month.atDay(1))
                        .update());
    }

    @Test
    void theReportOfAMonthWaitsUntilItIsReceived() {
        assertThat(waiting(LocalDate.of(2026, 11, 15)))
                .containsExactlyInAnyOrder("RECEIVE_ACTIVITY_REPORT 2026-10-15", "RECEIVE_ACTIVITY_REPORT 2026-11-13");
        reported(SEPTEMBER);
        assertThat(waiting(LocalDate.of(2026, 11, 15))).containsExactly("RECEIVE_ACTIVITY_REPORT 2026-11-13");
    }

    @Test
    void aReportIsSpokenOfAWeekBeforeItIsDue() {
        assertThat(waiting(LocalDate.of(2026, 10, 7))).isEmpty();
        assertThat(waiting(LocalDate.of(2026, 10, 8))).containsExactly("RECEIVE_ACTIVITY_REPORT 2026-10-15");
    }

    @Test
    void twoWeeksBeforeItsLastDaySomebodyAsksWhetherToExtend() {
        assertThat(waiting(LocalDate.of(2026, 11, 15))).doesNotContain("ASK_EXTENSION 2026-11-30");
        assertThat(waiting(LocalDate.of(2026, 11, 16))).contains("ASK_EXTENSION 2026-11-30");
        assertThat(waiting(LocalDate.of(2026, 12, 1))).doesNotContain("ASK_EXTENSION 2026-11-30");
    }

    @Test
    void whoHasAppliedForTheExtensionIsAskedNoMore() {
        granted.applies(benefit.value(), "EXTENSION", LocalDate.of(2026, 11, 10), "RECEIVED");
        assertThat(waiting(LocalDate.of(2026, 11, 20))).doesNotContain("ASK_EXTENSION 2026-11-30");
    }

    @Test
    void afterNineMonthsThereIsAnEndAndNoExtension() {
        granted.extendsTo("RE_EXTENSION", SEPTEMBER, 9);
        assertThat(waiting(LocalDate.of(2027, 5, 17)))
                .contains("END_BENEFIT 2027-05-31")
                .noneMatch(line -> line.startsWith("ASK_EXTENSION"));
    }

    /** Ill since 10 November: paid until November, and from December on she says how she is. */
    @Test
    void whoIsSuspendedIsAskedHowSheIs() {
        reported(SEPTEMBER);
        reported(SEPTEMBER.plusMonths(1));
        reported(SEPTEMBER.plusMonths(2));
        granted.suspends(
                benefit,
                LocalDate.of(2026, 11, 10),
                YearMonth.of(2026, 12),
                List.of(SEPTEMBER, SEPTEMBER.plusMonths(1), SEPTEMBER.plusMonths(2)),
                LocalDate.of(2026, 11, 20));
        assertThat(waiting(LocalDate.of(2026, 11, 20))).isEmpty();
        assertThat(waiting(LocalDate.of(2026, 12, 20))).containsExactly("RECEIVE_SUSPENSION_REPORT 2026-12-15");
    }

    @Test
    void theLineLeadsToThePageOnWhichItIsDone() throws Exception {
        var last = world.inTransaction(
                town.consultant(),
                () -> store.find(Whose.OWN, LocalDate.of(2026, 11, 20), "", 100).duties());
        assertThat(last)
                .filteredOn(duty -> duty.key().duty().equals("ASK_EXTENSION"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.what()).isEqualTo("住居確保給付金を延長するか本人に確かめる");
                    assertThat(duty.href()).isEqualTo("/cases/" + opened.number() + "/housing-benefit/duties");
                });
    }
}
