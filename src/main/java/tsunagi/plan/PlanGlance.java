package tsunagi.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.JapaneseDates;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.ServiceCatalogue;

/**
 * プランのひと目 — what the case's other pages show of its current plan, in words.
 *
 * @param wishes 生活に対する意向, in the person's own words; null until written
 * @param evaluation the plan's evaluation date; null while nobody has agreed
 */
public record PlanGlance(
        String state,
        @Nullable String wishes,
        @Nullable String longTermGoal,
        List<Goal> goals,
        List<Support> supports,
        @Nullable String evaluation) {
    public PlanGlance {
        goals = List.copyOf(goals);
        supports = List.copyOf(supports);
    }

    /** @param until empty while no date is set */
    public record Goal(String text, String until) {}

    /**
     * @param title the service, or what is done where no service is named
     * @param details who gives it, how often and how long
     */
    public record Support(String title, String details) {}

    static PlanGlance of(Plan plan, ServiceCatalogue offered) {
        var content = plan.content();
        var summary = PlanSummary.of(plan);
        var view = new PlanView(plan, offered, "", null);
        return new PlanGlance(
                plan.status().label(),
                summary.wishes(),
                summary.longTermGoal(),
                content.goals().stream()
                        .map(goal -> new Goal(goal.text(), PlanView.day(goal.targetOn())))
                        .toList(),
                content.lines().stream().map(line -> support(line, view)).toList(),
                summary.evaluationOn() == null ? null : JapaneseDates.format(summary.evaluationOn()));
    }

    private static Support support(SupportLine line, PlanView view) {
        String what = Objects.requireNonNullElse(line.support(), Objects.toString(line.personDoes(), ""));
        String service = view.service(line);
        String details = Stream.of(
                        service.isEmpty() ? null : what,
                        line.supporter(),
                        line.frequency(),
                        PlanView.span(line.startsOn(), line.endsOn()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining("・"));
        return new Support(service.isEmpty() ? what : service, details);
    }
}
