package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tsunagi.kernel.CaseId;

/**
 * プランの変更の要点, as the municipality's decision reckons with it and shows it.
 *
 * @param before the plan as it is in force
 * @param after the plan as it is to be changed
 * @param services what changes of the services that the municipality knows
 * @param agreedOn null while the person has not agreed
 * @param changesOn 変更日; null while the person has not agreed
 */
public record AmendmentSummary(
        AmendmentId id,
        CaseId caseId,
        PlanSummary before,
        PlanSummary after,
        List<ServiceChange> services,
        String reason,
        AmendmentStatus status,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate changesOn) {
    public AmendmentSummary {
        services = List.copyOf(services);
    }

    /** Whether every service that changes comes to its end. */
    public boolean endsOnly() {
        return services.stream().allMatch(change -> change.kind() == ServiceChange.Kind.ENDED);
    }
}
