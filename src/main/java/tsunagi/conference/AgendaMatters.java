package tsunagi.conference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseId;
import tsunagi.plan.PlanSummary;
import tsunagi.plan.Plans;
import tsunagi.tenancy.PlanRoute;

/** What meetings can be asked about, each kind with its own rules. */
@Component
class AgendaMatters {
    private final Map<Purpose, AgendaMatter> matters = new EnumMap<>(Purpose.class);
    private final Plans plans;

    AgendaMatters(List<AgendaMatter> matters, Plans plans) {
        matters.forEach(matter -> this.matters.put(matter.purpose(), matter));
        this.plans = plans;
    }

    AgendaMatter of(Purpose purpose) {
        return Objects.requireNonNull(matters.get(purpose), purpose.name());
    }

    /** What the case has to put before a meeting now. */
    List<Purpose> ready(CaseId caseId) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> of(purpose).ready(caseId))
                .toList();
    }

    Optional<PlanSummary> plan(CaseId caseId) {
        return plans.current(caseId);
    }

    /** The plan to read; empty for a 中断 without one. */
    Optional<PlanSummary> plan(AgendaItem item) {
        return Optional.ofNullable(item.plan()).map(plans::summary);
    }

    /** By the rules of the meeting's day; only a plan is on its way to the municipality. */
    Optional<PlanRoute> route(AgendaItem item, Conference conference) {
        return item.purpose() == Purpose.PLAN
                ? Optional.ofNullable(item.plan()).map(plan -> plans.route(plan, conference.heldOn()))
                : Optional.empty();
    }
}
