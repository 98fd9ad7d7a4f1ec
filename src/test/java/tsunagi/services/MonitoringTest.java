package tsunagi.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tsunagi.kernel.Refusal;
import tsunagi.plan.PlanSummary;
import tsunagi.supportlog.SupportMethod;

/** architecture §4 step 10 and rules 4.5: looked at by its due day, goal by goal, until the plan's evaluation. */
class MonitoringTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 11, 2);
    private static final LocalDate HELD = LocalDate.of(2027, 1, 28);
    private static final LocalDate EVALUATION = LocalDate.of(2027, 4, 30);
    private static final PlanSummary.Goal RENT =
            new PlanSummary.Goal(UUID.randomUUID(), 1, "滞納した家賃を分割で返す", LocalDate.of(2027, 3, 31));
    private static final PlanSummary.Goal WORK = new PlanSummary.Goal(UUID.randomUUID(), 2, "週3日働く", null);

    private static Monitoring held(LocalDate on, @Nullable LocalDate next) {
        var goal = new Monitoring.Goal(1, RENT.text(), GoalProgress.ADVANCING, "2回目まで返した");
        return new Monitoring(on, SupportMethod.INTERVIEW, List.of(goal), null, next);
    }

    @Test
    void theLineOfForm3SaysOfEachGoalHowItGoes() {
        var goals = List.of(
                new Monitoring.Goal(1, "滞納した家賃を分割で返す", GoalProgress.ADVANCING, "2回目まで返した"),
                new Monitoring.Goal(2, "週3日働く", GoalProgress.HARDER, "腰を痛めて休んでいる"));
        var monitoring = new Monitoring(HELD, SupportMethod.VISIT, goals, null, LocalDate.of(2027, 3, 31));
        assertThat(monitoring.facts())
                .isEqualTo("モニタリング\n目標1「滞納した家賃を分割で返す」：進んでいる。2回目まで返した\n目標2「週3日働く」：難しくなっている。腰を痛めて休んでいる");
        assertThat(monitoring.outlook()).isEqualTo("次回モニタリング：令和9年3月31日まで");
    }

    @Test
    void theNextOneLiesBetweenThisOneAndTheEvaluation() {
        assertThat(held(HELD, EVALUATION).within(AGREED, EVALUATION).nextOn()).isEqualTo(EVALUATION);
        assertThat(held(HELD, null).within(AGREED, EVALUATION).outlook()).isEqualTo("次はプランの評価");
        assertThatThrownBy(() -> held(HELD, HELD).within(AGREED, EVALUATION)).hasMessageContaining("今回の日付より後");
        assertThatThrownBy(() -> held(HELD, EVALUATION.plusDays(1)).within(AGREED, EVALUATION))
                .hasMessageContaining("令和9年4月30日");
        assertThatThrownBy(() -> held(AGREED.minusDays(1), null).within(AGREED, EVALUATION))
                .hasMessageContaining("令和8年11月2日");
    }

    @Test
    void theFormAsksForEveryGoalOfThePlan() {
        var typed = Map.of(
                "on",
                "R9.1.28",
                "method",
                "M03",
                MonitoringForm.progressName(RENT.id()),
                "ADVANCING",
                MonitoringForm.factsName(RENT.id()),
                "2回目まで返した");
        assertThatThrownBy(() -> new MonitoringForm(typed).read(List.of(RENT, WORK)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reasons())
                                .extracting(Refusal.Reason::field)
                                .containsExactly(
                                        MonitoringForm.progressName(WORK.id()), MonitoringForm.factsName(WORK.id())));
        assertThat(new MonitoringForm(typed).read(List.of(RENT))).isEqualTo(held(HELD, null));
    }
}
