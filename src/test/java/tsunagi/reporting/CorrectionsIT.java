package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tsunagi.access.Actor;
import tsunagi.casefile.OpenedCase;
import tsunagi.evaluation.ClosingReason;
import tsunagi.evaluation.ClosingSteps;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Yen;
import tsunagi.services.Continuity;
import tsunagi.services.EmploymentForm;
import tsunagi.services.EmploymentOutcome;
import tsunagi.services.EmploymentOutcomes;
import tsunagi.services.OutcomeSteps;
import tsunagi.supportlog.RecordSteps;
import tsunagi.supportlog.SupportEntry;
import tsunagi.supportlog.SupportLog;
import tsunagi.supportlog.SupportMethod;
import tsunagi.testing.TsunagiIT;
import tsunagi.testing.World;

/** To correct an entry, or to take it back, is no contact with the person: 対応方法の延べ件数 stays what it was (standard-forms §7.7 F). */
@TsunagiIT
class CorrectionsIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    World world;

    @Autowired
    SupportLog log;

    @Autowired
    EmploymentOutcomes outcomes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private World.Town town;
    private Actor consultant;
    private OpenedCase opened;
    private LocalDate today;

    @BeforeEach
    void openCase() {
        town = world.town();
        consultant = town.consultant();
        opened = world.openCase(town, LocalDate.now(clock).minusDays(30));
        today = LocalDate.now(clock);
    }

    private List<String> contacts() {
        return world.inTransaction(
                consultant,
                () -> jdbc.sql("""
                        select key || ' ' || happened_on from happening where kind = 'CONTACT' and case_id = :case order by 1
                        """)
                        .param("case", opened.id().value())
                        .query(String.class)
                        .list());
    }

    private static EmploymentOutcome job(LocalDate on) {
        return new EmploymentOutcome.Started(
                on, "青葉倉庫", EmploymentForm.PART_TIME, Continuity.CONTINUING, Yen.of(100_000));
    }

    @Test
    void aCorrectedRecordStaysOneContact() {
        var entry = SupportEntry.of(today.minusDays(3), SupportMethod.INTERVIEW, consultant.staff(), "面談した");
        var id = consultant.call(() -> log.write(opened.number(), entry));
        consultant.run(() -> new RecordSteps(context).correct(opened.number(), id, "支援をしていた"));
        assertThat(contacts()).containsExactly("M03 " + today.minusDays(3));
    }

    @Test
    void aCorrectedOutcomeIsNoContactOfTheDayOfTheCorrection() {
        var id = consultant.call(() -> outcomes.record(opened.number(), job(today.minusDays(9))));
        assertThat(contacts()).containsExactly("M10 " + today.minusDays(9));
        consultant.run(() -> new OutcomeSteps(context).correct(opened.number(), id, today.minusDays(8), "日の誤り"));
        assertThat(contacts()).as("the line has moved with the outcome").containsExactly("M10 " + today.minusDays(8));
    }

    @Test
    void anOutcomeTakenBackLeavesNoContactButItsLineStaysReadable() {
        var id = consultant.call(() -> outcomes.record(opened.number(), job(today.minusDays(9))));
        consultant.run(() -> new OutcomeSteps(context).withdraw(opened.number(), id, "別の方の記録だった"));
        assertThat(contacts()).isEmpty();
        assertThat(consultant.call(() -> new RecordSteps(context).shown(opened.number())))
                .singleElement()
                .asString()
                .contains("取消し", "別の方の記録だった", "就労開始", "青葉倉庫");
    }

    @Test
    void aClosingTakenBackIsNoContact() {
        var steps = new ClosingSteps(context);
        consultant.run(() -> steps.close(opened.number(), today, ClosingReason.MOVED));
        var before = contacts();
        consultant.run(() -> steps.takeBack(opened.number(), "別の方のケースと取り違えた"));
        assertThat(contacts()).isEqualTo(before);
    }

    @Test
    void aCorrectionIsDatedByItsOwnDayOnlyInTheHistoryOfTheLine() {
        var id = consultant.call(() -> outcomes.record(opened.number(), job(today.minusDays(9))));
        consultant.run(() -> new OutcomeSteps(context).correct(opened.number(), id, today.minusDays(8), "日の誤り"));
        assertThat(consultant.call(() -> new RecordSteps(context).shown(opened.number())))
                .singleElement()
                .asString()
                .contains(JapaneseDates.formatWithWeekday(today.minusDays(8)))
                .contains("訂正：" + JapaneseDates.formatShort(today), "日の誤り");
    }
}
