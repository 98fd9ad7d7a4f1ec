package tsunagi.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagi.reporting.CaseHistory.Happened;
import tsunagi.reporting.CaseHistory.MadePlan;
import tsunagi.reporting.CaseHistory.Outcome;

/** 数えない理由 for May 2026, one line a reason. */
class WhyNotTest {
    private static final MonthSpan MAY = MonthSpan.of(YearMonth.of(2026, 5));
    private static final CaseHistory APRIL = received(LocalDate.of(2026, 4, 10));

    private static String why(HappeningKind kind, CaseHistory history) {
        return new WhyNot(new Measure.Count(kind, Set.of()), MAY, "決定日")
                .of(history)
                .text();
    }

    private static CaseHistory received(LocalDate on) {
        return new CaseHistory(on, null, List.of(), List.of(), List.of());
    }

    private static CaseHistory with(MadePlan plan) {
        return new CaseHistory(APRIL.receivedOn(), null, List.of(), List.of(plan), List.of());
    }

    private static CaseHistory with(Outcome outcome, MadePlan... plans) {
        return new CaseHistory(APRIL.receivedOn(), null, List.of(), List.of(plans), List.of(outcome));
    }

    private static CaseHistory with(Happened happened) {
        return new CaseHistory(APRIL.receivedOn(), null, List.of(happened), List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 受付日が翌月", "2026-07-01, 受付日が期間のあと", "2026-04-30, 受付日が期間の前"})
    void aCaseOfAnotherMonthWasReceivedThen(LocalDate receivedOn, String reason) {
        assertThat(why(HappeningKind.RECEPTION, received(receivedOn))).isEqualTo(reason);
    }

    @Test
    void whoComesAgainWhileSheIsSupportedIsNoNewConsultation() {
        var history = new CaseHistory(APRIL.receivedOn(), LocalDate.of(2026, 5, 8), List.of(), List.of(), List.of());
        assertThat(why(HappeningKind.RECEPTION, history)).startsWith("支援継続中の再相談");
    }

    /** approved, counts; the kind that is asked for; why, and where it is put right. */
    @ParameterizedTest
    @CsvSource({
        ",           ,           PLAN,         プラン案はあるが、支援調整会議の了承前, CONFERENCE",
        "2026-05-20, ,           PLAN,         会議了承済みで決定未了,                 DECISION",
        "2026-05-20, 2026-06-02, PLAN,         決定日が翌月,                           DECISION",
        "2026-05-20, 2026-08-02, PLAN,         決定日が期間のあと,                     DECISION",
        "2026-03-20, 2026-04-02, PLAN,         決定日が期間の前,                       DECISION",
        "2026-05-10, 2026-05-12, PLAN_TARGET,  プランが一般就労を目標にしていない,     PLAN",
        "2026-05-20, ,           PLAN_TARGET,  会議了承済みで決定未了,                 DECISION",
        "2026-05-10, 2026-05-12, PLAN_SERVICE, プランにこの事業がない,                 PLAN"
    })
    void aPlanIsNotThereYetOrCountsInAnotherMonth(
            @Nullable LocalDate approved,
            @Nullable LocalDate counts,
            HappeningKind kind,
            String reason,
            MendingPage page) {
        var why = new WhyNot(new Measure.Count(kind, Set.of()), MAY, "決定日").of(with(new MadePlan(1, approved, counts)));
        assertThat(why.text()).isEqualTo(reason);
        assertThat(why.page()).isEqualTo(page);
    }

    @Test
    void aMunicipalityThatCountsByTheConferenceReadsSo() {
        var approvedInJune = new MadePlan(1, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 2));
        assertThat(new WhyNot(new Measure.Count(HappeningKind.PLAN, Set.of()), MAY, "会議了承の日")
                        .of(with(approvedInJune))
                        .text())
                .isEqualTo("会議了承の日が翌月");
    }

    @Test
    void mostConsultationsHaveNoPlan() {
        assertThat(why(HappeningKind.PLAN, APRIL)).isEqualTo("プランなし");
    }

    /** started, day, counts as employed, counted; the kind that is asked for. */
    @ParameterizedTest
    @CsvSource({
        "false, 2026-05-08, true,  false, INCREASED, 同じ月に就労開始",
        "false, 2026-05-08, false, false, INCREASED, 同じ月に2回目（1人を1か月に1回だけ数える）",
        "true,  2026-05-08, true,  false, EMPLOYED,  同じ月に2回目（1人を1か月に1回だけ数える）",
        "true,  2026-06-08, true,  true,  EMPLOYED,  就労開始の日が翌月",
        "true,  2026-04-08, true,  true,  EMPLOYED,  就労開始の日が期間の前",
        "true,  2026-04-08, true,  true,  INCREASED, 増収の記録がない"
    })
    void anOutcomeCountsOnceAMonthAndInItsMonth(
            boolean started, LocalDate on, boolean asEmployed, boolean counted, HappeningKind kind, String reason) {
        assertThat(why(kind, with(new Outcome(started, on, asEmployed, counted))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({",           プランなし", "2026-05-20, その日までに数えるプランがない", "2026-05-01, そのときのプランが一般就労を目標にしていない"})
    void aTargetIsWhoWorksUnderAPlanThatAimsAtIt(@Nullable LocalDate counts, String reason) {
        var plans = counts == null ? new MadePlan[0] : new MadePlan[] {new MadePlan(1, counts, counts)};
        var working = with(new Outcome(true, LocalDate.of(2026, 5, 8), true, true), plans);
        assertThat(why(HappeningKind.EMPLOYED_TARGET, working)).isEqualTo(reason);
    }

    @Test
    void whoDidNotBeginToWorkIsNoTargetWhoDid() {
        assertThat(why(HappeningKind.EMPLOYED_TARGET, APRIL)).isEqualTo("就労開始の記録がない");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-08, 別の区分で数えている", "2026-06-08, 記録がない"})
    void anotherKeyCountsElsewhere(LocalDate on, String reason) {
        var asked = new WhyNot(new Measure.Count(HappeningKind.SCREENING, Set.of("K1")), MAY, "決定日");
        var history = with(new Happened(HappeningKind.SCREENING, "K2", on));
        assertThat(asked.of(history).text()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-08, 日付が期間の前", "2026-06-08, 日付が翌月"})
    void whatHappenedOnAnotherDayCountsThere(LocalDate on, String reason) {
        var history = with(new Happened(HappeningKind.EVALUATION, "close", on));
        assertThat(why(HappeningKind.EVALUATION, history)).isEqualTo(reason);
    }
}
