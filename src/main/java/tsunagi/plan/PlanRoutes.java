package tsunagi.plan;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.AgencyId;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.Refusal;
import tsunagi.tenancy.Agency;
import tsunagi.tenancy.EvaluationCycle;
import tsunagi.tenancy.Municipalities;
import tsunagi.tenancy.PlanRoute;
import tsunagi.tenancy.ServiceCatalogue;
import tsunagi.tenancy.ServiceCode;

/** The municipality's rules as they bear on a plan: the services of the day and the route of the case's office. */
@Component
class PlanRoutes {
    private final CaseFiles cases;
    private final Municipalities municipalities;

    PlanRoutes(CaseFiles cases, Municipalities municipalities) {
        this.cases = cases;
        this.municipalities = municipalities;
    }

    ServiceCatalogue catalogue(LocalDate on) {
        return municipalities.catalogue(on);
    }

    EvaluationCycle evaluationCycle(LocalDate on) {
        return municipalities.evaluationCycle(on);
    }

    /**
     * What happens to a plan of the case with these services.
     *
     * @throws Refusal which leaves the transaction usable: a page shows it beside the plan
     */
    PlanRoute route(CaseId caseId, Collection<ServiceCode> services, LocalDate on) {
        AgencyId agency = municipalities.office(cases.head(caseId).office()).agency();
        return municipalities.rules().matrix(agency(agency), on).route(services);
    }

    private Agency agency(AgencyId id) {
        return municipalities.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("窓口の自立相談支援機関が登録されていません"));
    }
}
