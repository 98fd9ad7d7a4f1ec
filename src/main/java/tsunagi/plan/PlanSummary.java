package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Period;
import tsunagi.plan.PlanRow.SupportLine;
import tsunagi.tenancy.Service;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/**
 * プランの要点, as other modules show it and reckon with it.
 *
 * @param wishes 生活に対する意向, in the person's own words; null until written
 * @param employmentGoal 就労支援対象者; null until answered
 * @param period プラン期間; null until its first day is known
 * @param evaluationOn the plan's one evaluation date; null while nobody has agreed
 * @param setback reasons of the last 差戻し while it is not yet dealt with; null otherwise
 */
public record PlanSummary(
        PlanId id,
        CaseId caseId,
        int term,
        int revision,
        String kindLabel,
        PlanStatus status,
        @Nullable String wishes,
        @Nullable String longTermGoal,
        @Nullable String considerations,
        List<String> issues,
        List<Goal> goals,
        List<Line> lines,
        @Nullable Boolean employmentGoal,
        @Nullable Period period,
        @Nullable LocalDate evaluationOn,
        @Nullable LocalDate agreedOn,
        @Nullable String setback) {
    public PlanSummary {
        issues = List.copyOf(issues);
        goals = List.copyOf(goals);
        lines = List.copyOf(lines);
    }

    /** 達成目標 with its number in the plan. */
    public record Goal(
            UUID id, int number, String text, @Nullable LocalDate targetOn) {}

    /**
     * 実施すること.
     *
     * @param issue 課題No; null where it serves all
     * @param service null for informal support
     * @param serviceName what the municipality calls the service; null for informal support, and where nobody reads it
     */
    public record Line(
            UUID id,
            int number,
            @Nullable Integer issue,
            @Nullable String personDoes,
            @Nullable String supporter,
            @Nullable String support,
            @Nullable String frequency,
            @Nullable ServiceCode service,
            @Nullable String serviceName,
            @Nullable Period period) {
        private Line named(ServiceCatalogue offered) {
            String name = service == null
                    ? null
                    : offered.find(service).map(Service::name).orElse(service.value());
            return new Line(id, number, issue, personDoes, supporter, support, frequency, service, name, period);
        }
    }

    public String stateLabel() {
        return status.label();
    }

    /** Each service once, in the order of 様式5. */
    public SortedSet<ServiceCode> services() {
        var services = new TreeSet<ServiceCode>();
        for (Line line : lines) {
            if (line.service() != null) {
                services.add(line.service());
            }
        }
        return services;
    }

    /** For a reader: with the names that the municipality's catalogue gives the services. */
    PlanSummary named(ServiceCatalogue offered) {
        var named = lines.stream().map(line -> line.named(offered)).toList();
        return new PlanSummary(
                id,
                caseId,
                term,
                revision,
                kindLabel,
                status,
                wishes,
                longTermGoal,
                considerations,
                issues,
                goals,
                named,
                employmentGoal,
                period,
                evaluationOn,
                agreedOn,
                setback);
    }

    static PlanSummary of(Plan plan) {
        PlanContent content = plan.content();
        PlanSheet sheet = content.sheet();
        Agreement agreement = plan.state() instanceof PlanState.Consented consented ? consented.agreement() : null;
        Setback setback = plan.setback();
        return new PlanSummary(
                plan.id(),
                plan.caseId(),
                plan.term(),
                plan.revision(),
                sheet.sequenceLabel(),
                plan.status(),
                sheet.wishes(),
                sheet.longTermGoal(),
                sheet.considerations(),
                content.issues().stream().map(PlanRow.Issue::text).toList(),
                IntStream.range(0, content.goals().size())
                        .mapToObj(place -> goal(place + 1, content.goals().get(place)))
                        .toList(),
                IntStream.range(0, content.lines().size())
                        .mapToObj(place ->
                                line(place + 1, content, content.lines().get(place)))
                        .toList(),
                sheet.employmentGoal(),
                sheet.period(),
                agreement == null ? null : agreement.evaluationOn(),
                agreement == null ? null : agreement.on(),
                setback == null ? null : setback.reasons());
    }

    private static Goal goal(int number, PlanRow.Goal goal) {
        return new Goal(goal.id(), number, goal.text(), goal.targetOn());
    }

    private static Line line(int number, PlanContent content, SupportLine line) {
        return new Line(
                line.id(),
                number,
                content.numberOf(line.issue()),
                line.personDoes(),
                line.supporter(),
                line.support(),
                line.frequency(),
                line.service(),
                null,
                line.startsOn() == null ? null : new Period(line.startsOn(), line.endsOn()));
    }
}
