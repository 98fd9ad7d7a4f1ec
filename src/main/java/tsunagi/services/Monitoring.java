package tsunagi.services;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.kernel.Refusals;
import tsunagi.supportlog.SupportMethod;

/**
 * モニタリング (手順10; 規則2条「定期的な確認」) — how each goal of the plan goes, and when it is looked at again.
 *
 * @param goals one for each goal of the plan, in its order
 * @param views 所見 of the staff
 * @param nextOn 次回モニタリングの期限; null when the plan's evaluation comes first
 */
public record Monitoring(
        LocalDate on,
        SupportMethod method,
        List<Goal> goals,
        @Nullable String views,
        @Nullable LocalDate nextOn) {
    public Monitoring {
        requireNonNull(on, "on is null");
        requireNonNull(method, "method is null");
        goals = List.copyOf(goals);
    }

    /**
     * One goal, and what was seen of it.
     *
     * @param number its place in the plan
     */
    public record Goal(int number, String text, GoalProgress progress, String facts) {}

    /**
     * Checks the days.
     *
     * @param agreedOn the day on which the person agreed to the plan
     * @param evaluationOn the plan's evaluation date
     * @throws tsunagi.kernel.Refusal when the monitoring or the next one lies outside the plan's time
     */
    Monitoring within(LocalDate agreedOn, LocalDate evaluationOn) {
        var refusals = new Refusals();
        refusals.unless(
                !on.isBefore(agreedOn),
                "on",
                "日付は、本人がプランに同意した日（%s）以後にしてください".formatted(JapaneseDates.format(agreedOn)));
        refusals.unless(nextOn == null || nextOn.isAfter(on), "nextOn", "次回の期限は、今回の日付より後にしてください");
        refusals.unless(
                nextOn == null || !nextOn.isAfter(evaluationOn),
                "nextOn",
                "次回の期限は、プランの評価の日（%s）までにしてください。評価が先に来るときは空欄にします".formatted(JapaneseDates.format(evaluationOn)));
        refusals.throwIfAny();
        return this;
    }

    /** 対応内容 of its line in 様式3: the facts, goal by goal. */
    String facts() {
        return goals.stream()
                .map(goal -> "目標%d「%s」：%s。%s"
                        .formatted(goal.number(), goal.text(), goal.progress().label(), goal.facts()))
                .collect(Collectors.joining("\n", "モニタリング\n", ""));
    }

    /** 今後の方針 of its line. */
    String outlook() {
        return nextOn == null ? "次はプランの評価" : "次回モニタリング：" + JapaneseDates.format(nextOn) + "まで";
    }
}
