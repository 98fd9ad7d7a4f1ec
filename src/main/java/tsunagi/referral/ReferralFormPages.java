package tsunagi.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.casefile.CaseFiles;
import tsunagi.consent.Consents;
import tsunagi.kernel.CaseNumber;
import tsunagi.resource.Resources;

/** What the form of a つなぎ shows beside the typed text. */
@Service
class ReferralFormPages {
    private final Access access;
    private final CaseFiles cases;
    private final Consents consents;
    private final Resources resources;
    private final Clock clock;

    ReferralFormPages(Access access, CaseFiles cases, Consents consents, Resources resources, Clock clock) {
        this.access = access;
        this.cases = cases;
        this.consents = consents;
        this.resources = resources;
        this.clock = clock;
    }

    @Transactional
    ReferralFormPage form(CaseNumber number) {
        var caseId = access.enter(Permission.REFER, number);
        return new ReferralFormPage(
                cases.frame(caseId), resources.choices(), consents.standing(caseId), LocalDate.now(clock));
    }
}
