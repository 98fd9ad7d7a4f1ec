package tsunagi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tsunagi.access.StaffDirectory;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.EvaluationCycle;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/** What several of the plan's screens show: the plan with the names of its services, and この内容での手続き. */
@Component
class PlanViews {
    private final PlanStore store;
    private final PlanRowStore rows;
    private final PlanRoutes routes;
    private final StaffDirectory staff;

    PlanViews(PlanStore store, PlanRowStore rows, PlanRoutes routes, StaffDirectory staff) {
        this.store = store;
        this.rows = rows;
        this.routes = routes;
        this.staff = staff;
    }

    ServiceCatalogue catalogue(Plan plan) {
        return routes.catalogue(plan.sheet().draftedOn());
    }

    EvaluationCycle evaluationCycle(Plan plan) {
        return routes.evaluationCycle(plan.sheet().draftedOn());
    }

    PlanView view(Plan plan, @Nullable String changeHref) {
        return new PlanView(plan, catalogue(plan), drafter(plan), changeHref);
    }

    private String drafter(Plan plan) {
        var drafter = plan.sheet().drafter();
        return staff.names(List.of(drafter)).getOrDefault(drafter, "（名簿にない職員）");
    }

    /** 前のプランとの違い; empty for the first plan of a case. */
    Optional<PlanDifference> difference(Plan plan) {
        return store.ofTerm(plan.caseId(), plan.term() - 1)
                .map(former ->
                        new PlanDifference(former.content(), plan.content(), rows.origins(plan.id()), catalogue(plan)));
    }

    RoutePanel panel(Plan plan) {
        return panel(plan.caseId(), plan, plan.sheet().draftedOn());
    }

    RoutePanel panel(CaseId caseId, @Nullable Plan plan, LocalDate on) {
        try {
            var services =
                    plan == null ? List.<ServiceCode>of() : plan.content().services();
            return RoutePanel.of(routes.route(caseId, services, on), on);
        } catch (Refusal refusal) {
            return RoutePanel.refused(refusal.getMessage(), on);
        }
    }
}
