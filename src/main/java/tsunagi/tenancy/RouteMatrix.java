package tsunagi.tenancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import tsunagi.kernel.Refusal;

/** 決定区分 — finds what happens to a plan from its services, by the municipality's rules and the agency's contract. */
public record RouteMatrix(ServiceCatalogue catalogue, Dated<Operation> contract) {

    /** @throws Refusal when a service is no item of this municipality's plans */
    public PlanRoute route(Collection<ServiceCode> services) {
        List<Service> lines =
                new TreeSet<>(services).stream().map(catalogue::planItem).toList();
        List<UUID> rows = new ArrayList<>();
        lines.forEach(line -> rows.addAll(line.rows()));
        rows.add(contract.row());
        boolean assumed = contract.assumed() || lines.stream().anyMatch(Service::assumed);
        return new PlanRoute(outcome(lines), lines, assumed, rows);
    }

    private PlanRoute.Outcome outcome(List<Service> lines) {
        if (has(lines, Route.DECISION)) {
            return PlanRoute.Outcome.DECISION;
        }
        if (contract.value().reports()) {
            return PlanRoute.Outcome.REPORT;
        }
        // ハローワーク is asked only after the municipality has checked the plan and agreed (要領4(2)カ).
        boolean checked = has(lines, Route.CONFIRMATION) || has(lines, Route.SUPPORT_REQUEST);
        return checked ? PlanRoute.Outcome.CONFIRMATION : PlanRoute.Outcome.NOTHING;
    }

    private static boolean has(List<Service> lines, Route route) {
        return lines.stream().anyMatch(line -> line.route() == route);
    }
}
