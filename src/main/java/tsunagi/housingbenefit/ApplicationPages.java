package tsunagi.housingbenefit;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Actor;
import tsunagi.access.Channel;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.kernel.CaseId;
import tsunagi.kernel.CaseNumber;

/** Fills the pages of a case's benefits and applications. */
@Service
class ApplicationPages {
    private final Access access;
    private final CaseFiles cases;
    private final AgencyDoor door;
    private final ApplicationViews views;
    private final Clock clock;

    ApplicationPages(Access access, CaseFiles cases, AgencyDoor door, ApplicationViews views, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.door = door;
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    BenefitsPage list(CaseNumber number) {
        CaseId caseId = access.enter(Permission.VIEW_HOUSING_BENEFIT, number);
        return new BenefitsPage(number, cases.frame(caseId), views.entries(caseId, today()), mayReceive());
    }

    @Transactional
    ApplicationPage application(CaseNumber number, ApplicationId id) {
        BenefitApplication application = door.enter(Permission.VIEW_HOUSING_BENEFIT, number, id, Channel.SCREEN);
        return views.page(number, cases.frame(application.caseId()), application, mayReceive());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean mayReceive() {
        return Actor.current().may(Permission.RECEIVE_HOUSING_BENEFIT);
    }
}
