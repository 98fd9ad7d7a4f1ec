package tsunagi.housingbenefit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;
import tsunagi.kernel.Refusal;
import tsunagi.web.HttpProblem;

/** Opens applications through the access check of their case. */
@Component
class AgencyDoor {
    private final Access access;
    private final CaseFiles cases;
    private final ApplicationStore store;

    AgencyDoor(Access access, CaseFiles cases, ApplicationStore store) {
        this.access = access;
        this.cases = cases;
        this.store = store;
    }

    /** @throws HttpProblem 404 when the case has no such application */
    @Transactional(propagation = Propagation.MANDATORY)
    BenefitApplication enter(Permission permission, CaseNumber number, ApplicationId id, Channel channel) {
        CaseId caseId = access.enter(permission, number, channel);
        return of(caseId, store.find(id).orElseThrow(HttpProblem::notFound));
    }

    /**
     * For whoever changes it: nobody else can until this transaction ends.
     *
     * @throws Refusal when its case has come to its end
     * @throws HttpProblem 404 when the case has no such application
     */
    @Transactional(propagation = Propagation.MANDATORY)
    BenefitApplication lock(CaseNumber number, ApplicationId id) {
        CaseId caseId = access.enter(Permission.RECEIVE_HOUSING_BENEFIT, number);
        cases.requireNotEnded(caseId);
        return of(caseId, store.lock(id));
    }

    private static BenefitApplication of(CaseId caseId, BenefitApplication application) {
        if (!application.caseId().equals(caseId)) {
            throw HttpProblem.notFound();
        }
        return application;
    }
}
