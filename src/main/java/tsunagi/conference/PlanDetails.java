package tsunagi.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.PlanSummary;
import tsunagi.web.Detail;

/** プランの中身 in lines, for a paper that doesn't say whose it is. */
final class PlanDetails {
    private PlanDetails() {}

    static List<Detail> of(PlanSummary plan) {
        var details = new ArrayList<Detail>();
        details.add(Detail.of("プランの種類", plan.kindLabel()));
        details.add(Detail.of("生活に対する意向", plan.wishes()));
        details.add(Detail.of("解決したい課題", String.join("\n", plan.issues())));
        details.add(Detail.of("長期目標", plan.longTermGoal()));
        details.add(
                Detail.of("達成目標", plan.goals().stream().map(PlanDetails::goal).collect(Collectors.joining("\n"))));
        details.add(
                Detail.of("実施すること", plan.lines().stream().map(PlanDetails::line).collect(Collectors.joining("\n"))));
        details.add(Detail.of("留意事項", plan.considerations()));
        return details.stream().filter(detail -> !detail.value().isBlank()).toList();
    }

    private static String goal(PlanSummary.Goal goal) {
        String until = goal.targetOn() == null ? "" : "（" + JapaneseDates.format(goal.targetOn()) + "まで）";
        return goal.number() + " " + goal.text() + until;
    }

    private static String line(PlanSummary.Line line) {
        String said = Stream.of(line.personDoes(), line.supporter(), line.support(), line.frequency())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("／"));
        return line.number() + " " + Objects.requireNonNullElse(line.serviceName(), "事業以外") + "　" + said;
    }
}
