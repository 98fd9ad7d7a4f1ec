package tsunagi.practice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * プランの中身 as a story tells it: wishes and goals in the person's own words.
 *
 * @param aimsAtWork プラン期間中の一般就労を目標にしている
 */
record PlanSketch(
        String wishes,
        String longTermGoal,
        String considerations,
        boolean aimsAtWork,
        List<String> issues,
        List<Goal> goals,
        List<Line> lines) {
    PlanSketch {
        issues = List.copyOf(issues);
        goals = List.copyOf(goals);
        lines = List.copyOf(lines);
    }

    record Goal(String text, int months) {}

    /** @param service code of the 事業; null for what needs none */
    record Line(@Nullable String service, String supporter, String support, String personDoes, String frequency) {}

    static PlanSketch of(String wishes, String longTermGoal, String considerations) {
        return new PlanSketch(wishes, longTermGoal, considerations, false, List.of(), List.of(), List.of());
    }

    PlanSketch aimingAtWork() {
        return new PlanSketch(wishes, longTermGoal, considerations, true, issues, goals, lines);
    }

    PlanSketch issue(String text) {
        return new PlanSketch(wishes, longTermGoal, considerations, aimsAtWork, with(issues, text), goals, lines);
    }

    PlanSketch goal(int months, String text) {
        var more = with(goals, new Goal(text, months));
        return new PlanSketch(wishes, longTermGoal, considerations, aimsAtWork, issues, more, lines);
    }

    PlanSketch line(@Nullable String service, String supporter, String support, String personDoes, String frequency) {
        var more = with(lines, new Line(service, supporter, support, personDoes, frequency));
        return new PlanSketch(wishes, longTermGoal, considerations, aimsAtWork, issues, goals, more);
    }

    private static <T> List<T> with(List<T> some, T another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
