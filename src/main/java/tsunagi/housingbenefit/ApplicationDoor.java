package tsunagi.housingbenefit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.web.HttpProblem;

/** Opens applications and what was decided of them through the access check of their case. */
@Component
class ApplicationDoor {
    private final Access access;
    private final CaseFiles cases;
    private final ApplicationStore applications;

    ApplicationDoor(Access access, CaseFiles cases, ApplicationStore applications) {
        this.access = access;
        this.cases = cases;
        this.applications = applications;
    }

    /** @throws HttpProblem 404 when there is no such application for the actor, or it has not reached the municipality yet */
    @Transactional(propagation = Propagation.MANDATORY)
    BenefitApplication enter(Permission permission, ApplicationId id) {
        BenefitApplication application = applications.find(id).orElseThrow(HttpProblem::notFound);
        enter(permission, application.caseId(), Channel.SCREEN);
        return application;
    }

    /** For a case that something else has led to. */
    @Transactional(propagation = Propagation.MANDATORY)
    void enter(Permission permission, CaseId caseId, Channel channel) {
        access.enter(permission, cases.head(caseId).number(), channel);
    }

    /**
     * For whoever answers it; nobody else can until this transaction ends.
     *
     * @param version as the page showed it
     * @throws ApplicationChanged when somebody else was faster
     * @throws tsunagi.kernel.Refusal when its case has come to its end
     */
    @Transactional(propagation = Propagation.MANDATORY)
    BenefitApplication enterToAnswer(Permission permission, ApplicationId id, long version) {
        applications.lock(enter(permission, id).caseId());
        BenefitApplication application = applications.lock(id);
        if (application.version() != version || application.state() != ApplicationState.SUBMITTED) {
            throw new ApplicationChanged();
        }
        cases.requireNotEnded(application.caseId());
        return application;
    }
}
