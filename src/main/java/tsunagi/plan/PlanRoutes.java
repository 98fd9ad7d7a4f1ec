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
    private final ProtectedParticipants protectedParticipants;

    PlanRoutes(CaseFiles cases, Municipalities municipalities, ProtectedParticipants protectedParticipants) {
        this.cases = cases;
        this.municipalities = municipalities;
        this.protectedParticipants = protectedParticipants;
    }

    ServiceCatalogue catalogue(LocalDate on) {
        return municipalities.catalogue(on);
    }

    /** @throws Refusal when a service isn't open to a 特定被保護者 */
    void requireOpen(Plan plan, LocalDate on) {
        protectedParticipants.requireOpen(plan.caseId(), plan.content().services(), catalogue(on));
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
        protectedParticipants.requireOpen(caseId, services, municipalities.catalogue(on));
        return municipalities.rules().matrix(agency(agency), on).route(services);
    }

    private Agency agency(AgencyId id) {
        return municipalities.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("窓口の自立相談支援機関が登録されていません"));
    }
}
