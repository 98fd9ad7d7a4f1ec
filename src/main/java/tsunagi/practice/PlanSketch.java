package tsunagi.practice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.tenancy.YamlPlace;

/**
 * プランの中身 as a story tells it: wishes and goals in the person's own words.
 *
 * @param sequence プラン区分: after how many 再プラン
 * @param aimsAtWork プラン期間中の一般就労を目標にしている
 */
record PlanSketch(
        int sequence,
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
    record Line(@Nullable String service, String supporter, String support, String personDoes, String frequency) {
        static Line read(YamlPlace place) {
            List<String> words = place.texts();
            String service = words.get(0).equals("なし") ? null : words.get(0);
            return new Line(service, words.get(1), words.get(2), words.get(3), words.get(4));
        }
    }

    static PlanSketch of(String wishes, String longTermGoal, String considerations) {
        return new PlanSketch(0, wishes, longTermGoal, considerations, false, List.of(), List.of(), List.of());
    }

    static PlanSketch read(YamlPlace place) {
        place.only("months", "wishes", "longTerm", "care", "work", "issues", "goals", "lines");
        return new PlanSketch(
                0,
                place.at("wishes").text(),
                place.at("longTerm").text(),
                place.at("care").text(),
                place.find("work").isPresent(),
                place.at("issues").texts(),
                place.at("goals").items().stream()
                        .map(goal -> new Goal(
                                goal.texts().getLast(), goal.items().getFirst().number()))
                        .toList(),
                place.at("lines").items().stream().map(Line::read).toList());
    }

    PlanSketch afterReplans(int replans) {
        return new PlanSketch(replans, wishes, longTermGoal, considerations, aimsAtWork, issues, goals, lines);
    }

    PlanSketch aimingAtWork() {
        return new PlanSketch(sequence, wishes, longTermGoal, considerations, true, issues, goals, lines);
    }

    PlanSketch issue(String text) {
        return new PlanSketch(
                sequence, wishes, longTermGoal, considerations, aimsAtWork, with(issues, text), goals, lines);
    }

    PlanSketch goal(int months, String text) {
        var more = with(goals, new Goal(text, months));
        return new PlanSketch(sequence, wishes, longTermGoal, considerations, aimsAtWork, issues, more, lines);
    }

    PlanSketch line(@Nullable String service, String supporter, String support, String personDoes, String frequency) {
        var more = with(lines, new Line(service, supporter, support, personDoes, frequency));
        return new PlanSketch(sequence, wishes, longTermGoal, considerations, aimsAtWork, issues, goals, more);
    }

    private static <T> List<T> with(List<T> some, T another) {
        var all = new ArrayList<>(some);
        all.add(another);
        return all;
    }
}
